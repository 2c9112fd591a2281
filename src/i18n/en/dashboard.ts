import type { Translated } from '../translated'
import type { dashboard as sv } from '../sv/dashboard'

export const dashboard: Translated<typeof sv> = {
  hello: 'Hello {{name}}!',
  shortcuts: 'Short ways',
  newActivity: 'New activity',
  newNewsletter: 'New newsletter',
  newMeeting: 'New meeting',
  newNews: 'New news item',
  importing: 'Import contacts',
  logDialogue: 'Log a dialogue',
  mine: {
    title: 'To do now',
    none: 'Nothing is late, and nothing waits for you.',
    late: 'Should have been done {{day}}',
    approval: '{{name}} asks you to approve it',
    someone: 'Somebody',
    paused: 'Paused dispatch: waits for you',
    noOutcome: 'Was held {{day}}. Write what came of it.',
  },
  late: {
    title: 'Late for others',
    nobody: 'nobody is responsible',
    none: 'Nothing has become late this last year.',
    more: 'And {{count}} more',
  },
  ownArea: {
    about: 'You lead this. You may add, change and invite in it.',
    area: 'How it is described',
  },
  coming: {
    title: 'Coming',
    none: 'Nothing is planned. Meetings, scheduled dispatches and publishing are shown here.',
    newsletter: 'To be sent {{when}}',
    publishing: 'To be published {{when}}',
    unpublishing: 'To be unpublished {{when}}',
    meeting: 'Meeting {{when}}',
  },
  latest: {
    title: 'Latest dispatches',
    none: 'Dispatches are seen here when the first one has gone.',
    account: '{{accepted}} of {{all}} accepted',
    trouble: '{{count}} did not arrive',
    all: 'All dispatches',
  },
  drafts: {
    title: 'What you have begun',
    none: 'No drafts. What you begin to write is found here.',
    edited: 'Changed {{when}}',
  },
  steps: {
    title: 'Get going',
    about: 'Some steps to the first newsletter. The box goes away when you are done, or when you close it.',
    done: 'Done',
    left: 'Left',
    close: 'Do not show again',
    publisher: 'Write your sender and your names',
    contacts: 'Import your contacts',
    segment: 'Make a segment',
    newsletter: 'Write a newsletter',
    sent: 'Send it',
  },
}
