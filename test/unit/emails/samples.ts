import type { PublisherIdentity, ResolvedBlock, ResolvedMeeting } from '../../../src/domain/mailContent'
import type { InvitationContent, NewsletterContent, Slot } from '../../../src/emails'

export const publisher: PublisherIdentity = {
  name: 'Region Jämtland Härjedalen (demonstration)',
  fromName: 'Smart specialisering i Jämtland Härjedalen',
  fromAddress: 's3@region.example',
  replyTo: 's3@region.example',
  postalAddress: 'Exempelgatan 1, 831 00 Östersund',
  footer: 'Det här är en demonstration.',
  privacyUrl: 'https://s3.region.example/sv/integritet',
  homeUrl: 'https://s3.region.example/sv',
}

export const meeting: ResolvedMeeting = {
  title: 'Öppet aktörsmöte: Hållbar energi',
  start: '2026-12-03T08:00:00.000Z',
  end: '2026-12-03T11:00:00.000Z',
  zone: 'Europe/Stockholm',
  place: 'Exempelhuset, Östersund',
  link: 'https://moten.region.example/energi',
  url: 'https://s3.region.example/sv/moten/hallbar-energi',
  agenda: [
    { at: '09:00', text: 'Läget i styrkeområdet' },
    { at: '09:40', text: 'Tre projektidéer, tio minuter var' },
    { at: '10:40', text: 'Samtal i grupp: bas, bredd eller spets?' },
    { at: '11:40', text: 'Vad händer nu?' },
  ],
  lang: 'sv',
}

export const blocks: ResolvedBlock[] = [
  {
    type: 'text',
    html:
      '<p>Här är det <strong>viktigaste</strong> om smart specialisering i länet just nu.</p>' +
      '<h2>På gång i höst</h2><ul class="list-bullet"><li>Öppna möten om <em>färdplaner</em></li><li>En ny ordlista</li></ul>' +
      '<p>Läs mer i <a href="https://s3.region.example/sv/planen">kommunikationsplanen</a>.</p>',
    lang: 'sv',
  },
  {
    type: 'news',
    items: [
      {
        title: 'Svåra ord får enkla förklaringar',
        lead: 'Många har sagt att språket kring smart specialisering är svårt. Nu finns en ordlista och en modell.',
        url: 'https://s3.region.example/sv/nyheter/begreppen-forklaras',
        date: '2023-10-12',
        lang: 'sv',
      },
      {
        title: 'Ragunda prövar Bas – Bredd – Spets',
        lead: 'Ragunda kommun är först med att använda förklaringsmodellen i sitt eget arbete.',
        url: 'https://s3.region.example/sv/nyheter/ragunda-provar',
        date: '2023-11-07',
        lang: 'sv',
      },
    ],
  },
  { type: 'meeting', meeting },
  {
    type: 'term',
    label: 'diversifiering',
    definition: 'Att bygga nya verksamheter på det som länet redan är bra på, så att fler ben bär ekonomin.',
    url: 'https://s3.region.example/sv/ordlista/diversifiering',
    lang: 'sv',
  },
  {
    type: 'callToAction',
    label: 'Läs hela ordlistan',
    url: 'https://s3.region.example/sv/ordlista',
    lang: 'sv',
  },
  { type: 'euNotice', project: 'ORIGINN', lang: 'sv' },
]

/** A newsletter like the demonstration's, changed where a test says so. */
export const newsletter = (changes: Partial<NewsletterContent> = {}): NewsletterContent => ({
  language: 'sv',
  subject: 'Smart specialisering i höst: möten, ord och en modell',
  preheader: 'Öppet möte om hållbar energi, och en ordlista som gör det lättare att prata om samma sak.',
  blocks,
  publisher,
  euEmblemUrl: 'https://s3.region.example/eu-emblem.png',
  hasWebVersion: true,
  ...changes,
})

/** An invitation to the sample meeting, changed where a test says so. */
export const invitation = (changes: Partial<InvitationContent> = {}): InvitationContent => ({
  language: 'sv',
  meeting,
  message: {
    value:
      'Vi samlar alla som arbetar med hållbar energi i länet för att se var vi står.\n\nTa gärna med en kollega.\nDet finns kaffe från 08:30.',
    lang: 'sv',
  },
  organiser: { name: 'Processledare Hållbar energi', address: 'energi@region.example' },
  publisher,
  ...changes,
})

export const values: Record<Slot, string> = {
  greeting: 'Hej Anna Andersson!',
  unsubscribeUrl: 'https://s3.region.example/u/abc?x=1&y=2',
  webVersionUrl: 'https://s3.region.example/sv/brev/1',
  answerUrl: 'https://s3.region.example/svar/def',
  joinText: 'Länken får du på svarssidan när du har svarat ja.',
  joinUrl: 'https://s3.region.example/svar/def',
}

const picture = (at: number): ResolvedBlock => ({
  type: 'picture',
  picture: {
    url: `https://s3.region.example/api/media/file/bild-${at}.jpg`,
    width: 1200,
    height: 800,
    alt: 'Tre personer står vid ett bord med kartor',
    altLang: 'sv',
    caption: 'Samtal om färdplanerna i Östersund.',
    captionLang: 'sv',
    credit: 'Foto: Åsa Öberg',
  },
})

/** Every kind of block, fourteen news items and five pictures: more than a newsletter should have. */
export const everything: ResolvedBlock[] = [
  ...blocks,
  {
    type: 'news',
    items: Array.from({ length: 14 }, (_, at) => ({
      title: `Nyhet ${at + 1}: länets företag och universitet söker nya vägar tillsammans`,
      lead: 'Ett trettiotal aktörer möttes för att prata om vad länet är bäst på, och om hur det blir fler jobb av det. Resultatet blev tre förslag som nu ska prövas.',
      url: `https://s3.region.example/sv/nyheter/lanets-foretag-och-universitet-soker-nya-vagar-${at + 1}`,
      date: '2026-11-07',
      lang: 'sv' as const,
    })),
  },
  { type: 'meetings', items: [meeting, { ...meeting, place: null, link: null }] },
  {
    type: 'calls',
    items: [
      {
        title: 'Stöd till testbäddar',
        summary: 'För företag som vill pröva något nytt.',
        funder: 'Tillväxtverket',
        closes: '2026-12-15',
        url: 'https://s3.region.example/sv/utlysningar/testbaddar',
        lang: 'sv',
      },
      {
        title: 'Löpande stöd',
        summary: 'Sök när som helst.',
        funder: 'Vinnova',
        closes: null,
        url: 'https://s3.region.example/sv/utlysningar/lopande',
        lang: 'sv',
      },
    ],
  },
  ...[1, 2, 3, 4, 5].map(picture),
  {
    type: 'quote',
    text: 'Vi blev tre gånger så många när vi slutade prata om spets och började visa den.',
    source: 'Företagare i Härjedalen',
    lang: 'sv',
  },
  { type: 'divider' },
]
