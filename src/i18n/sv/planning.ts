export const planning = {
  carriers: {
    none: 'Inget ännu. Välj den här aktiviteten i ett nyhetsbrev, en nyhet eller ett möte, så syns det här.',
    notSent: 'Utkast',
    published: 'Publicerad',
    accepted: { one: 'togs emot av 1', other: 'togs emot av {{count}}' },
    invited: { one: '1 inbjuden', other: '{{count}} inbjudna' },
    yes: { one: '1 tackade ja', other: '{{count}} tackade ja' },
    participants: { one: '1 kom', other: '{{count}} kom' },
  },
  done: {
    suggestion: 'Allt som genomför aktiviteten är klart. Är aktiviteten klar?',
    mark: 'Sätt läget till Klar',
    marked: 'Läget är Klar. Spara för att det ska gälla.',
  },
} as const
