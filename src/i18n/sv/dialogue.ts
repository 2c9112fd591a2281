/** Words of the view where a held dialogue is logged. */
export const dialogue = {
  title: 'Skriv in ett samtal',
  about: 'Ett samtal som redan har hållits. Det sparas som ett hållet möte, syns bara för er och skickar inget.',
  fields: {
    about: 'Vad handlade det om?',
    day: 'När?',
    contacts: 'Vilka var med? Sök på namn eller adress',
    organisations: 'Vilka organisationer?',
    initiative: 'Vilket initiativ?',
    strengthAreas: 'Styrkeområden',
    outcome: 'Vad ledde det till?',
  },
  noInitiative: 'Inget särskilt',
  save: 'Spara samtalet',
  saving: 'Sparar …',
  saved: 'Samtalet är sparat.',
  open: 'Öppna det',
  problems: {
    about: 'Skriv vad samtalet handlade om.',
    day: 'Skriv vilken dag det hölls.',
    future: 'Dagen har inte varit än. Ett möte som ska hållas lägger du in under Möten.',
  },
} as const
