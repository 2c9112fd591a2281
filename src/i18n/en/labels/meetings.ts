import type { EntityTextsBySlug } from '../../entityTexts'

const group = 'Meetings'

const answers = { yes: 'Yes', no: 'No', maybe: 'Maybe' }
const channels = { web: 'On the page for answers', organiser: 'Told to the organiser' }

export const meetings: EntityTextsBySlug = {
  meetings: {
    one: 'Meeting',
    many: 'Meetings',
    about: 'Actor meetings. Invitations are sent under the tab Invite.',
    group,
    rows: { agenda: 'Item' },
    fields: {
      title: 'Name',
      start: 'Starts',
      end: 'Ends',
      place: ['Place', 'Leave empty if the meeting is held online only.'],
      link: ['Link to the online meeting', 'The full address, with https://'],
      description: ['Description', 'Why do we meet, and for whom is the meeting?'],
      agenda: 'Agenda',
      'agenda.at': 'At',
      'agenda.text': 'Item',
      segments: ['Invite', 'The segments to invite. Whoever is in several gets one invitation.'],
      invitationMessage: ['Personal greeting in the invitation', 'A few lines at the top of the mail. May be left empty.'],
      organiser: ['Organiser', 'Answers to the invitation go here, so it must be someone who reads. Empty: the region’s reply address.'],
      'organiser.name': 'Name',
      'organiser.email': 'E-mail address',
      outcome: ['What came of it', 'What you arrived at, in a few sentences. Seen only by those who log in.'],
      organisations: ['Organisations that took part', 'Seen only by those who log in.'],
      participants: ['People who took part', 'Contacts. Seen only by those who log in.'],
      status: 'State',
      initiative: ['Initiative', 'The project or pre-study that the meeting is about.'],
      answers: 'Answers so far',
      invitations: 'Invited, and their answers',
      kind: 'Kind',
      public: ['Shown to everyone', 'The meeting gets a page on the web. If not ticked, only you and those invited see it.'],
      capacity: ['Number of places', 'Leave empty if there is room for all.'],
      strengthAreas: 'Strength areas',
      sender: ['Sender', 'Whom the invitation comes from. Leave empty for the usual sender.'],
      replyTo: ['Replies go to', 'The address that gets the replies. Leave empty for the organiser of the meeting.'],
      activity: ['Activity', 'The activity in the plan that the meeting belongs to.'],
      slug: ['Address', 'Last part of the web address. Written by itself.'],
      sequence: 'Sequence',
    },
    options: {
      kind: { open: 'Open', individual: 'Individual', standing: 'Standing' },
      status: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' },
    },
  },
  invitations: {
    one: 'Invitation',
    many: 'Invitations',
    about: 'Who is invited to what, and what they have answered. An answer that somebody gave you can be entered here.',
    group,
    rows: { history: 'Answer' },
    fields: {
      contactName: 'Name',
      contactEmail: 'E-mail address',
      meeting: 'Meeting',
      contact: 'Contact',
      answer: ['Answer', 'Enter the answer you were given. The contact can change it later.'],
      via: 'How the answer came',
      answeredAt: 'Answered',
      history: 'All answers',
      'history.answer': 'Answer',
      'history.via': 'How the answer came',
      'history.at': 'When',
      'history.by': 'Entered by',
    },
    options: { answer: answers, via: channels, 'history.answer': answers, 'history.via': channels },
  },
}
