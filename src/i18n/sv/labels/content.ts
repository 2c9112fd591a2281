import type { EntityTextsBySlug } from '../../entityTexts'

const group = 'Innehåll'

export const content: EntityTextsBySlug = {
  'strength-areas': {
    one: 'Styrkeområde',
    many: 'Styrkeområden',
    about: 'De områden som regionen har valt att prioritera i sitt program.',
    group,
    rows: { subAreas: 'Delområde' },
    fields: {
      title: 'Namn',
      summary: ['Kort beskrivning', 'En eller två meningar. Visas i listor och på webbplatsen.'],
      subAreas: ['Delområden', 'Till exempel Jord, Skog och Vatten. En kontakt med ett delområde räknas till hela styrkeområdet.'],
      'subAreas.name': 'Namn',
      meetingPattern: 'Möten',
      'meetingPattern.kind': 'Hur ofta ni möts',
      'meetingPattern.note': 'Mer om mötena',
      slug: ['Adress', 'Sista delen av webbadressen. Skrivs av sig själv och ska inte ändras när sidan är publicerad.'],
      colour: ['Färg', 'Till exempel #1a6b4f. Används i årshjul och listor, alltid tillsammans med namnet.'],
    },
    options: {
      'meetingPattern.kind': {
        monthly: 'Varje månad',
        'need-based': 'Vid behov',
        'key-actors': 'Med nyckelaktörer',
        other: 'På annat sätt',
      },
    },
  },
  terms: {
    one: 'Begrepp',
    many: 'Ordlista',
    about: 'Ord som ska betyda samma sak i alla sammanhang.',
    group,
    rows: { inflectedForms: 'Form', alternativeLabels: 'Ord', hiddenLabels: 'Ord', deprecatedLabels: 'Ord' },
    fields: {
      preferredLabel: ['Ord', 'Den form som vi alltid använder. Ett ord per språk, med liten bokstav.'],
      definition: ['Definition', 'Ska kunna stå i ordets ställe i en mening: liten bokstav först och ingen punkt sist.'],
      explanation: ['Förklaring på vanlig svenska', 'Ett par meningar med exempel, för den som aldrig har hört ordet.'],
      inflectedForms: [
        'Böjda former',
        'Ordet i andra former: styrkeområdet, styrkeområden. Sammansatta ord skrivs också in här, om de ska räknas.',
      ],
      'inflectedForms.label': 'Form',
      alternativeLabels: ['Andra ord för samma sak', 'Får användas, men helst inte av oss.'],
      'alternativeLabels.label': 'Ord',
      hiddenLabels: ['Sökord', 'Visas inte, men leder rätt när någon söker. Till exempel felstavningar.'],
      'hiddenLabels.label': 'Ord',
      deprecatedLabels: ['Ord att undvika', 'Visas med rådet att använda det valda ordet i stället.'],
      'deprecatedLabels.label': 'Ord',
      broader: ['Hör under', 'Vidare begrepp som det här är en del av.'],
      narrower: ['Har under sig', 'Fylls i från de begrepp som hör under det här.'],
      related: 'Se också',
      status: 'Läge',
      replacedBy: ['Ersätts av', 'Det ord som ska användas i stället.'],
      identifier: ['Beteckning', 'Fast beteckning som andra kan länka till. Ändras aldrig.'],
    },
    options: { status: { proposed: 'Förslag', approved: 'Beslutat', obsolete: 'Utgånget' } },
  },
  'term-tombstones': {
    one: 'Borttaget begrepp',
    many: 'Borttagna begrepp',
    about: 'Beteckningar som har varit i bruk. De återanvänds aldrig, och gamla länkar får ett svar.',
    group,
    fields: { label: 'Ord', identifier: 'Beteckning', replacedBy: 'Ersätts av' },
  },
  news: {
    one: 'Nyhet',
    many: 'Nyheter',
    about: 'Nyheter till webbplatsen och nyhetsbreven.',
    group,
    fields: {
      title: 'Rubrik',
      lead: ['Ingress', 'En eller två meningar. Visas i listor och i nyhetsbrevet.'],
      body: 'Text',
      picture: 'Bild',
      date: ['Datum', 'Det datum som läsaren ser.'],
      terms: ['Begrepp', 'Ord i texten som läsaren kan behöva få förklarade.'],
      strengthAreas: 'Styrkeområden',
      explainTerms: ['Förklara ord ur ordlistan', 'Första gången ett ord ur ordlistan står i texten kan läsaren få det förklarat.'],
      activity: ['Aktivitet', 'Den aktivitet i planen som nyheten hör till.'],
      registryNumber: ['Diarienummer', 'Till exempel RUN/12/2024.'],
      euNotice: ['Visa EU-märkning', 'För projekt som EU är med och betalar.'],
      slug: ['Adress', 'Sista delen av webbadressen. Skrivs av sig själv och ska inte ändras när nyheten är publicerad.'],
    },
  },
  media: {
    one: 'Bild',
    many: 'Bilder',
    about:
      'Bilder till nyheter, personer och nyhetsbrev. Det som en fil säger om var, när och av vem bilden togs tas bort när den laddas upp.',
    group,
    fields: {
      alt: ['Beskrivning för den som inte ser bilden', 'Säg vad bilden visar, inte att det är en bild.'],
      credit: ['Fotograf', 'Namn och organisation.'],
    },
  },
  'block-text': { one: 'Text', many: 'Texter', fields: { text: 'Text' } },
  'block-news': {
    one: 'Nyheter',
    many: 'Nyheter',
    fields: { items: ['Nyheter', 'Rubrik och ingress hämtas, med länk till hela nyheten.'] },
  },
  'block-meeting': {
    one: 'Möte',
    many: 'Möten',
    fields: { meeting: ['Möte', 'Tid, plats och länk till mötets sida hämtas.'] },
  },
  'block-meetings': {
    one: 'Flera möten',
    many: 'Flera möten',
    fields: { items: ['Möten', 'Sök på namnet. Tid och plats hämtas, i den ordning som du väljer.'] },
  },
  'block-calls': {
    one: 'Utlysningar',
    many: 'Utlysningar',
    fields: { items: ['Utlysningar', 'Namn, sista dag och länk hämtas.'] },
  },
  'block-picture': {
    one: 'Bild',
    many: 'Bilder',
    fields: { picture: ['Bild', 'Bildens beskrivning följer med till den som inte ser den.'], caption: ['Bildtext', 'Kan lämnas tom.'] },
  },
  'block-quote': {
    one: 'Citat',
    many: 'Citat',
    fields: { text: 'Citat', source: ['Vem sa det?', 'Namn och organisation.'] },
  },
  'block-divider': { one: 'Avdelare', many: 'Avdelare', about: 'En linje mellan två delar.', fields: {} },
  'block-term': {
    one: 'Begrepp',
    many: 'Begrepp',
    fields: { term: ['Begrepp', 'Ordet och dess definition hämtas ur ordlistan.'] },
  },
  'block-callToAction': {
    one: 'Knapp',
    many: 'Knappar',
    fields: {
      label: ['Text på knappen', 'Säg vad som händer: ”Läs hela ordlistan”, inte ”Klicka här”.'],
      target: 'Leder till',
      url: 'Webbadress',
    },
    options: {
      target: { glossary: 'Ordlistan', news: 'Nyhetssidan', home: 'Startsidan', url: 'En annan adress' },
    },
  },
  'block-euNotice': {
    one: 'EU-märkning',
    many: 'EU-märkningar',
    fields: { project: ['Projekt', 'Namnet på det projekt som EU är med och betalar.'] },
  },
}
