import type { PayloadWords } from '../payloadWords'

/** Payload's own English where it shows its insides, or capitals in the middle of a sentence. */
export const payload: PayloadWords = {
  authentication: {
    resetPassword: 'Choose a password',
    resetYourPassword: 'Choose your password',
  },
  fields: {
    block: 'block',
    addNewLabel: 'Create {{label}}',
    newLabel: 'Create {{label}}',
  },
  general: {
    and: 'and',
    deletedAt: 'Removed',
    exitLivePreview: 'Close the page beside',
    false: 'No',
    livePreview: 'Show the page beside',
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
    all: 'All in',
    documentIsTrashed: 'This lies in the trash and cannot be changed.',
    successfullyDuplicated: 'A copy is made.',
    successfullyCreated: 'Saved.',
    titleDeleted: '“{{title}}” was deleted.',
    titleRestored: '“{{title}}” was restored.',
    titleTrashed: '“{{title}}” was put in the trash.',
    updatedLabelSuccessfully: 'The change is saved.',
    createNewLabel: 'Create {{label}}',
    creatingNewLabel: 'Create {{label}}',
    newLabel: 'Create {{label}}',
  },
  localization: { selectedLocales: 'of chosen languages' },
  version: { type: 'What is to happen?' },
}
