import type { EntityTextsBySlug } from '../../entityTexts'

const group = 'Mailings'

export const incoming: EntityTextsBySlug = {
  'incoming-mails': {
    one: 'Incoming mail',
    many: 'Incoming',
    about:
      'Bounces, complaints and answers to what we have sent, with what Spets made of them. What Spets does not understand waits for a person.',
    group,
    fields: {
      deeds: 'What is to be done?',
      receivedAt: 'Came',
      verdict: 'What it is',
      state: 'State',
      from: 'From',
      subject: 'Subject',
      address: 'About the address',
      status: 'Status code',
      diagnosis: 'The server’s words',
      delivery: 'Delivery',
      contact: 'Contact',
      invitation: 'Invitation',
      reply: 'What the calendar replied',
      suppression: 'Suppression',
      original: 'The whole text',
      forwardedTo: 'Forwarded to',
      settledBy: 'Settled by',
      settledAt: 'Settled',
      settledReason: 'Why',
      key: 'Key',
    },
    options: {
      verdict: {
        hard: 'The address does not exist',
        soft: 'Something that passes',
        mailboxFull: 'The mailbox is full',
        blocked: 'The server does not take our mail',
        complaint: 'Reported as spam',
        outOfOffice: 'Out of office',
        leave: 'Wants to leave',
        calendarReply: 'Answer to an invitation',
        nothing: 'Asks for nothing',
        unknown: 'For a person',
      },
      state: { settling: 'Being settled', done: 'Done', forPerson: 'Waits for a person', undone: 'Undone' },
    },
  },
}
