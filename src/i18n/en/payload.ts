import type { PayloadWords } from '../payloadWords'

/** Payload's own English where it shows its insides, or capitals in the middle of a sentence. */
export const payload: PayloadWords = {
  fields: { block: 'block' },
  general: {
    and: 'and',
    deletedAt: 'Removed',
    false: 'No',
    noLabel: '–',
    noResults: 'There is nothing here yet.',
    noResultsDescription: 'There is nothing here yet, or nothing matches what you search for.',
    noResultsFound: 'Nothing found',
    noTrashResults: 'The trash is empty.',
    noValue: '–',
    or: 'or',
    payloadSettings: 'Settings',
    searchBy: 'Search: {{label}}',
    true: 'Yes',
  },
  version: { type: 'What is to happen?' },
}
