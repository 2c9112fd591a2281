import type { EntityTextsBySlug } from '../../entityTexts'

const group = 'System'

export const system: EntityTextsBySlug = {
  users: {
    one: 'User',
    many: 'Users',
    about: 'Those who can log in.',
    group,
    fields: {
      name: 'Name',
      role: ['Role', 'Decides what the user may see and do. Only an administrator can change it.'],
      invitation: 'New account',
      current: 'Your current password',
      secondFactor: 'Two-step login',
      calendarFeed: 'My calendar',
      logins: 'Logins',
      person: [
        'Person',
        'The person’s assignments decide which strength areas a process leader may change. Only an administrator can change this.',
      ],
    },
    options: {
      role: {
        administrator: 'Administrator',
        communicator: 'Communicator',
        'process-leader': 'Process leader',
        reader: 'Reader',
      },
    },
  },
  people: {
    one: 'Person',
    many: 'People',
    about: 'Those who are shown in public: process leaders, coordinator, communicator.',
    group,
    rows: { assignments: 'Assignment' },
    fields: {
      name: 'Name',
      title: 'Title',
      email: ['E-mail address', 'Shown to everyone.'],
      phone: ['Telephone', 'Shown to everyone.'],
      introduction: 'Introduction',
      picture: 'Picture',
      assignments: ['Assignments', 'An assignment with an end date ceases the day after.'],
      'assignments.role': 'Role',
      'assignments.description': ['Role description', 'Shown where the person is shown.'],
      'assignments.strengthArea': 'Strength area',
      'assignments.subArea': 'Sub-area',
      'assignments.from': 'From',
      'assignments.to': 'To',
    },
    options: {
      'assignments.role': {
        'process-leader': 'Process leader',
        coordinator: 'Coordinator',
        communicator: 'Communicator',
        other: 'Other',
      },
    },
  },
}
