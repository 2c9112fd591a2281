import type { Translated } from '../translated'
import type { uncertain as swedish } from '../sv/uncertain'

export const uncertain: Translated<typeof swedish> = {
  title: 'Uncertain whether they arrived',
  notice: {
    one: 'For 1 recipient we do not know whether the mail arrived.',
    other: 'For {{count}} recipients we do not know whether the mail arrived.',
  },
  what: 'We had handed the mail over, but the connection was broken before the mail server had answered. Most often the mail has arrived. The mail server’s log can show how it went. Spets never sends again by itself: you choose.',
  risks: {
    accepted: 'Count as accepted: nothing more is sent. If the mail did not arrive, the recipient does not get it.',
    again: 'Send again: if the mail arrived the first time, the recipient gets it twice.',
  },
  table: 'Recipients for whom it is uncertain',
  name: 'Name',
  address: 'Address',
  when: 'When',
  response: 'The last we know',
  noName: 'Without a name',
  deeds: 'Choose',
  shown: 'The first {{shown}} of {{count}} are shown.',
  accepted: 'Count as accepted …',
  again: 'Send again …',
  acceptedAll: { one: 'Count 1 as accepted …', other: 'Count all {{count}} as accepted …' },
  againAll: { one: 'Send 1 again …', other: 'Send all {{count}} again …' },
  confirm: {
    acceptedTitle: { one: 'Count 1 mail as accepted?', other: 'Count {{count}} mails as accepted?' },
    acceptedBody: 'Nothing more of this dispatch is sent to the recipient. It cannot be undone.',
    acceptedYes: { one: 'Yes, count 1 as accepted', other: 'Yes, count {{count}} as accepted' },
    againTitle: { one: 'Send again to 1 recipient?', other: 'Send again to {{count}} recipients?' },
    againBody:
      'Whoever has got the mail already gets it once more. Whoever has said no, left or been suppressed since does not get it. It cannot be undone.',
    againYes: { one: 'Yes, send again to 1 recipient', other: 'Yes, send again to {{count}} recipients' },
    to: 'To {{who}}.',
    busy: 'Saving …',
  },
  done: {
    accepted: { one: '1 mail now counts as accepted.', other: '{{count}} mails now count as accepted.' },
    again: { one: '1 mail is sent again.', other: '{{count}} mails are sent again.' },
    cancelled: {
      one: '1 recipient does not get it: has said no, left, been suppressed or got it already.',
      other: '{{count}} recipients do not get it: they have said no, left, been suppressed or got it already.',
    },
  },
  continueAt: 'It is sent on {{at}}, as it was set.',
  outcome: {
    accepted: 'It was uncertain whether the mail arrived. A person here has counted it as accepted.',
    hasGotIt: 'Has got the same newsletter by another dispatch, so it was not sent again.',
  },
  refusal: {
    changed: 'It is no longer the same mails that are uncertain. Nothing has been changed. Look again and choose anew.',
    stoppedForGood: 'The dispatch has been stopped, so nothing more can be sent. You can count the mails as accepted.',
    anotherOnItsWay: 'The same newsletter is on its way by another dispatch. Wait until it is done, or somebody may get it twice.',
  },
}
