import type { Translated } from '../translated'
import type { calendar as sv } from '../sv/calendar'

export const calendar: Translated<typeof sv> = {
  time: {
    day: '{{weekday}} {{day}} {{month}} {{year}}',
    clock: '{{hour}}:{{minute}}',
    withinDay: '{{day}}, {{start}}–{{end}} ({{zone}})',
    overDays: '{{startDay}}, {{start}} to {{endDay}}, {{end}} ({{zone}})',
    swedishTime: 'Swedish time',
  },
  joinOnline: 'Join online: {{link}}',
  joinAfterYes:
    'The link to the online meeting is on the answer page, where the buttons of the invitation lead, when you have answered yes.',
  subscribe: 'Subscribe to the calendar',
  open: 'Open in your calendar',
  byHand: 'Or add the address in your calendar program:',
  own: {
    name: 'All meetings',
    title: 'My calendar',
    about:
      'See all meetings in your own calendar, also those that are not shown to everyone. Add a secret address in your calendar program, and it stays up to date by itself.',
    made: 'The address was made on {{day}}.',
    read: 'A calendar last fetched it {{time}}.',
    unread: 'No calendar has fetched it yet.',
    renewHelp: 'Have you lost it, or has somebody else got it? Make a new one. The old one stops working.',
    make: 'Make an address',
    renew: 'Make a new address',
    revoke: 'Remove the address',
    revoked: 'The address is removed and leads nowhere.',
    once: 'The address is shown only now. Whoever has it sees all meetings: do not give it to anybody else.',
    copy: 'Copy the address',
    copied: 'Copied',
    notCopied: 'Copying did not work. Select the address and copy it by hand.',
  },
}
