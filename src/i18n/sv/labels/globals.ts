import type { EntityTextsBySlug } from '../../entityTexts'

export const globals: EntityTextsBySlug = {
  'explanation-model': {
    one: 'Förklaringsmodell',
    about: 'Regionens bild av smart specialisering, nivå för nivå nedifrån och upp.',
    group: 'Innehåll',
    rows: { levels: 'Nivå' },
    fields: {
      title: 'Namn',
      idea: 'Tanken bakom',
      levels: ['Nivåer', 'Den understa först.'],
      'levels.label': 'Namn',
      'levels.explanation': 'Förklaring',
      'levels.key': ['Beteckning', 'Fast beteckning, till exempel bas.'],
      textAlternative: ['Bilden i ord', 'För den som inte ser bilden: vad visar den?'],
    },
  },
  publisher: {
    one: 'Avsändare och namn',
    about: 'Vad regionen och dess saker heter, och hur breven skrivs under.',
    group: 'System',
    fields: {
      name: 'Regionens namn',
      names: ['Vad vi kallar saker', 'En annan region kan kalla styrkeområden för prioriteringar.'],
      'names.strengthArea': 'Styrkeområde, ett',
      'names.strengthAreas': 'Styrkeområden, flera',
      sender: ['Avsändare', 'Så ser mottagaren vem brevet kommer från.'],
      'sender.name': 'Namn',
      'sender.address': 'E-postadress',
      'sender.replyTo': ['Svarsadress', 'En brevlåda som någon läser.'],
      postalAddress: 'Postadress',
      footer: ['Text längst ned i breven', 'Kan lämnas tomt.'],
      privacyNotice: ['Så behandlar vi personuppgifter', 'Visas på en egen sida som alla brev länkar till.'],
    },
  },
}
