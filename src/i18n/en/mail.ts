import type { Translated } from '..'
import type { mail as sv } from '../sv/mail'

export const mail: Translated<typeof sv> = {
  greeting: {
    named: 'Hello {{name}},',
    neutral: 'Hello,',
  },
  when: {
    sameDay: '{{day}}, {{from}}–{{to}} ({{zone}})',
    severalDays: '{{day}} at {{from}} to {{lastDay}} at {{to}} ({{zone}})',
    swedishTime: 'Swedish time',
  },
  news: {
    label: 'News {{day}}',
  },
  meeting: {
    label: 'Meeting',
    when: 'When',
    where: 'Where',
    online: 'Online',
    join: 'Join the meeting',
    agenda: 'Programme',
  },
  term: {
    label: 'A word explained',
  },
  eu: {
    statement: 'Co-funded by the European Union',
    emblem: 'EU flag',
    project: 'Project',
  },
  newsletter: {
    label: 'Newsletter',
    webVersion: 'Read this letter on the web',
    why: 'You get this newsletter because you asked for it, or because your work concerns what we write about.',
    unsubscribe: 'Stop the newsletter',
  },
  invitation: {
    label: 'Invitation',
    subject: 'Invitation: {{title}}',
    welcome: 'You are welcome to take part in this meeting.',
    answer: 'Answer yes, no or maybe',
    answerHelp: 'You need no account, and you can change your answer later.',
    readMore: 'Read more on the page of the meeting',
    organiser: 'Who organises the meeting?',
    reach: '{{name}} organises the meeting. If you wonder about anything, you reach us at',
    why: 'You get this invitation because you are among those whom {{publisher}} invites to meetings. If you want no more invitations, reply to this letter and say so.',
  },
  footer: {
    replies: 'Do reply to this letter: we read every answer.',
    privacy: 'How we handle your details',
  },
}
