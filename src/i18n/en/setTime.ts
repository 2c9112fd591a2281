import type { Translated } from '../translated'
import type { setTime as sv } from '../sv/setTime'

export const setTime: Translated<typeof sv> = {
  showPage: 'Show the page',
  showOnWebsite: 'Preview on the website',
  open: 'Choose a time …',
  title: 'Publish at a set time',
  saveFirst: 'Save the changes first. What is saved is what goes out.',
  what: 'What is to happen?',
  publish: 'Publish',
  unpublish: 'Unpublish',
  language: 'Language',
  all: 'All languages',
  languages: { sv: 'Swedish', en: 'English', sma: 'South Sami' },
  save: 'Save the time',
  saving: 'Saving …',
  close: 'Close',
  waiting: 'Times that are set',
  none: 'No time is set.',
  willPublish: 'Published {{when}} ({{language}})',
  willUnpublish: 'Unpublished {{when}}',
  remove: 'Remove',
  saved: 'The time is saved.',
  removed: 'The time is removed.',
  twice: 'The clock shows that time twice that night. The first one counts.',
  zone: 'Swedish time, wherever you are.',
}
