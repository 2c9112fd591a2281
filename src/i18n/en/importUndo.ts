import type { Translated } from '..'
import type { importUndo as sv } from '../sv/importUndo'

export const importUndo: Translated<typeof sv> = {
  title: 'Earlier imports',
  none: 'No list has been imported yet.',
  line: '{{fileName}}, {{when}}, {{by}}',
  someone: 'unknown',
  counts: '{{created}} new, {{updated}} updated, {{errors}} to mend',
  isUndone: 'Undone {{when}}',
  undo: 'Undo {{fileName}} …',
  confirmTitle: 'Undo the import?',
  confirmBody:
    'Contacts that the import added are removed, and what it changed is put back. What somebody has changed or used since is left alone.',
  yes: 'Yes, undo',
  busy: 'Undoing …',
  done: '{{removed}} contacts were removed and {{putBack}} put back.',
  kept: { one: '1 was left alone:', other: '{{count}} were left alone:' },
  because: {
    gone: 'is no longer there',
    changed: 'has been changed since',
    used: 'has got mail, is invited, or stands in a segment or meeting',
  },
  already: 'The import has been undone already.',
  tooOld: 'The import is older than 30 days and cannot be undone.',
}
