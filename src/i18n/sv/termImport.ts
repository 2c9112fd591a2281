/** Import av begrepp, som svar och på kommandoraden. */
export const termImport = {
  none: 'Filen har inga begrepp.',
  tooMany: 'Filen har fler än {{most}} begrepp. Dela den i flera.',
  noColumn: 'Filen har ingen kolumn preferredLabel_sv. Hämta ordlistan som CSV och använd samma kolumnnamn.',
  unreadable: 'Filen går inte att läsa: {{reason}}',
  format: 'Välj ett av formaten {{formats}}.',
  usage:
    'Så här: npm run import:terms -- FIL [--yes] [--json]. Filen slutar på .ttl, .jsonld, .rdf eller .csv. Utan --yes skrivs ingenting.',
  dryRun: '{{file}}: så här skulle det bli. Ingenting är skrivet; kör igen med --yes.',
  imported: '{{file}}: begreppen är sparade som utkast. Läs och publicera dem i Spets.',
  counts: 'Nya: {{made}}. Ändrade: {{changed}}. Lämnade: {{left}}. Nekade: {{failed}}.',
  verdict: { made: 'ny', changed: 'ändras', left: 'lämnas', failed: 'nekas' },
  reasons: {
    ambiguous: 'flera begrepp heter så',
    fullStop: 'punkten sist i definitionen tas bort',
    noLabel: 'svensk term saknas',
    relationUnknown: 'pekar på ett begrepp som inte finns',
    removed: 'beteckningen hör till ett borttaget begrepp',
    same: 'inget är nytt',
    twice: 'samma begrepp står tidigare i filen',
  },
}
