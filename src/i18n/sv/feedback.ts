/** Frågorna till dem som kom till ett möte, och vad de svarade. */
export const feedback = {
  title: 'Vad tyckte du om mötet?',
  about: 'Du svarar utan namn: ingen kan se vad just du har svarat. Hoppa över det du inte vill svara på.',
  send: 'Skicka svaren',
  thanks: 'Tack, dina svar är sparade.',
  answered: 'Du har svarat på frågorna om mötet. Tack!',
  empty: 'Svaren kunde inte sparas. Svara på minst en fråga.',
  wrong: 'Svaren kunde inte sparas. Vid frågan står vad som behöver ändras.',
  closed: 'Svaren kunde inte sparas. Frågorna är till för dem som var med på mötet, när det är slut.',
  problems: { choose: 'Välj ett av svaren.', long: 'Skriv högst {{length}} tecken, utan specialtecken.' },
  choices: {
    '1': '1 – lägst betyg',
    '2': '2',
    '3': '3',
    '4': '4',
    '5': '5 – högst betyg',
    yes: 'Ja',
    no: 'Nej',
    none: 'Inget svar',
  },
  result: {
    title: 'Vad de tyckte',
    about: 'Svaren är utan namn. De visas när minst {{count}} har svarat på frågan.',
    count: { one: '1 svar.', other: '{{count}} svar.' },
    few: 'För få svar för att visa.',
    mean: 'I snitt {{mean}}.',
  },
} as const
