/** Words of earlier imports and of undoing one. */
export const importUndo = {
  title: 'Tidigare inläsningar',
  none: 'Ingen lista har lästs in än.',
  line: '{{fileName}}, {{when}}, {{by}}',
  someone: 'okänd',
  counts: '{{created}} nya, {{updated}} uppdaterade, {{errors}} att rätta',
  isUndone: 'Ångrad {{when}}',
  undo: 'Ångra {{fileName}} …',
  confirmTitle: 'Ångra inläsningen?',
  confirmBody:
    'Kontakter som inläsningen lade till tas bort, och det den ändrade läggs tillbaka. Det som någon har ändrat eller använt sedan dess rörs inte.',
  yes: 'Ja, ångra',
  busy: 'Ångrar …',
  done: '{{removed}} kontakter togs bort och {{putBack}} lades tillbaka.',
  kept: { one: '1 rördes inte:', other: '{{count}} rördes inte:' },
  because: {
    gone: 'finns inte längre',
    changed: 'har ändrats sedan dess',
    used: 'har fått utskick, är inbjuden eller står i ett urval eller möte',
  },
  already: 'Inläsningen är redan ångrad.',
  tooOld: 'Inläsningen är äldre än 30 dagar och kan inte ångras.',
} as const
