export const mail = {
  greeting: {
    named: 'Hej {{name}}!',
    neutral: 'Hej!',
  },
  when: {
    sameDay: '{{day}} kl. {{from}}–{{to}} ({{zone}})',
    severalDays: '{{day}} kl. {{from}} till {{lastDay}} kl. {{to}} ({{zone}})',
    swedishTime: 'svensk tid',
  },
  news: {
    label: 'Nyhet {{day}}',
  },
  meeting: {
    label: 'Möte',
    when: 'När',
    where: 'Var',
    online: 'På nätet',
    join: 'Anslut till mötet',
    agenda: 'Program',
  },
  term: {
    label: 'Ordet förklarat',
  },
  eu: {
    statement: 'Medfinansieras av Europeiska unionen',
    emblem: 'EU:s flagga',
    project: 'Projekt',
  },
  newsletter: {
    label: 'Nyhetsbrev',
    webVersion: 'Läs brevet på webben',
    why: 'Du får nyhetsbrevet för att du har bett om det, eller för att ditt arbete rör det som vi skriver om.',
    unsubscribe: 'Avsluta nyhetsbrevet',
  },
  invitation: {
    label: 'Inbjudan',
    subject: 'Inbjudan: {{title}}',
    welcome: 'Välkommen att vara med på det här mötet.',
    answer: 'Svara ja, nej eller kanske',
    answerHelp: 'Du behöver inget konto, och du kan ändra ditt svar senare.',
    readMore: 'Läs mer på mötets sida',
    organiser: 'Vem ordnar mötet?',
    reach: '{{name}} ordnar mötet. Undrar du över något når du oss på',
    why: 'Du får inbjudan för att du finns bland dem som {{publisher}} bjuder in till möten. Vill du inte få fler inbjudningar, svara på brevet och säg det.',
  },
  footer: {
    replies: 'Svara gärna på brevet: vi läser alla svar.',
    privacy: 'Så hanterar vi dina uppgifter',
  },
} as const
