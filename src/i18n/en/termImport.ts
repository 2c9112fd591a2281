import type { termImport as sv } from '../sv/termImport'

export const termImport: typeof sv = {
  none: 'The file has no terms.',
  tooMany: 'The file has more than {{most}} terms. Divide it into several.',
  noColumn: 'The file has no column preferredLabel_sv. Fetch the glossary as CSV and use the same column names.',
  unreadable: 'The file cannot be read: {{reason}}',
  format: 'Choose one of the formats {{formats}}.',
  usage:
    'Use: npm run import:terms -- FILE [--yes] [--json]. The file ends with .ttl, .jsonld, .rdf or .csv. Without --yes nothing is written.',
  dryRun: '{{file}}: this is what would happen. Nothing is written; run again with --yes.',
  imported: '{{file}}: the terms are saved as drafts. Read and publish them in Spets.',
  counts: 'New: {{made}}. Changed: {{changed}}. Left: {{left}}. Refused: {{failed}}.',
  verdict: { made: 'new', changed: 'changed', left: 'left', failed: 'refused' },
  reasons: {
    ambiguous: 'several terms have that name',
    fullStop: 'the full stop that ends the definition is taken away',
    noLabel: 'there is no Swedish term',
    relationUnknown: 'points at a term that does not exist',
    removed: 'the identifier belongs to a term that was removed',
    same: 'nothing is new',
    twice: 'the same term stands earlier in the file',
  },
}
