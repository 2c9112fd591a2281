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
      security: 'Säkerhet',
      'security.secondFactor': [
        'Tvåstegsinloggning',
        'Den som måste ha det men saknar det loggas ut, och får ställa in det vid nästa inloggning.',
      ],
      name: 'Regionens namn',
      names: [
        'Vad vi kallar saker',
        'Det som regionen satsar på kan heta något annat hos er, till exempel prioriteringar. Namnet syns i menyn, listor, formulär, mejl och på webbplatsen. Skriv alla fyra formerna. Nya ord syns för andra inom några sekunder, när sidan läses in på nytt.',
      ],
      'names.strengthArea': ['En, obestämd', 'Till exempel ”prioritering”.'],
      'names.strengthAreas': ['Flera, obestämd', 'Till exempel ”prioriteringar”.'],
      'names.theStrengthArea': ['En, bestämd', 'Till exempel ”prioriteringen”. Behövs bara på svenska.'],
      'names.theStrengthAreas': ['Flera, bestämd', 'Till exempel ”prioriteringarna”. Behövs bara på svenska.'],
      sender: ['Avsändare', 'Så ser mottagaren vem brevet kommer från.'],
      'sender.name': 'Namn',
      'sender.address': 'E-postadress',
      'sender.replyTo': ['Svarsadress', 'En brevlåda som någon läser.'],
      postalAddress: 'Postadress',
      footer: ['Text längst ned i breven', 'Kan lämnas tomt.'],
      privacyNotice: ['Så behandlar vi personuppgifter', 'Visas på en egen sida som alla brev länkar till.'],
    },
    options: {
      'security.secondFactor': { no: 'Frivilligt', staff: 'Krävs av administratörer och kommunikatörer', everyone: 'Krävs av alla' },
    },
  },
  'mail-settings': {
    one: 'Utskicksregler',
    about: 'Vilka avsändare som får väljas, och när någon mer ska godkänna innan ett nyhetsbrev skickas.',
    group: 'System',
    rows: { senders: 'Avsändare', domainLimits: 'Mottagare' },
    fields: {
      senders: [
        'Tillåtna avsändare',
        'Utöver den vanliga avsändaren, som står under Avsändare och namn. E-postservern måste få skicka från adressen.',
      ],
      'senders.name': 'Namn',
      'senders.address': 'E-postadress',
      'senders.replyTo': ['Svarsadress', 'Lämna tomt för den vanliga svarsadressen.'],
      approval: ['Godkännande av en till person', 'Gäller nyhetsbrev. Processledares nyhetsbrev ska alltid godkännas av en kommunikatör.'],
      approvalAbove: ['Fler mottagare än', 'Går brevet till fler än så behövs godkännande.'],
      'senders.perMinute': ['Mejl i minuten', 'Så många som högst skickas från den här avsändaren. Tomt är ingen gräns.'],
      perMinute: ['Mejl i minuten', 'Så många som högst skickas från den vanliga avsändaren. Tomt är ingen gräns.'],
      domainLimits: ['Gränser för mottagare', 'För e-postleverantörer som inte vill ha många brev på en gång.'],
      'domainLimits.domain': ['Domän', 'Det som står efter @, till exempel outlook.com.'],
      'domainLimits.perMinute': 'Mejl i minuten',
      forwardTo: ['Oväntad post går till', 'Svar som Spets inte förstår skickas hit. Tomt är svarsadressen under Avsändare och namn.'],
      keepRecipients: [
        'Månader som mottagarna sparas',
        'Sedan tas raderna om vem som fick ett utskick bort. Siffrorna och det som skickades finns kvar.',
      ],
      openForSubscribers: [
        'Vem som helst får anmäla sig',
        'Webbplatsen får en sida där man anmäler sig till nyhetsbrevet. Anmälan gäller när den har bekräftats från adressen.',
      ],
      welcomeLetter: [
        'Välkomstbrev',
        'Ett nyhetsbrev som går till var och en som bekräftar sin anmälan, en enda gång. Lämna tomt för inget brev.',
      ],
      welcomeNote: 'Om välkomstbrevet',
      remindDays: ['Dagar i förväg som ansvariga påminns', 'Om aktiviteter som ska göras. 0 är aldrig.'],
    },
    options: {
      approval: { never: 'Behövs inte', always: 'Behövs alltid', above: 'Behövs när mottagarna är många' },
    },
  },
}
