export { greetingFor } from './greeting'
export {
  renderAccountMail,
  renderInvitation,
  renderMeetingMail,
  renderNewsletter,
  renderNoticeMail,
  renderReminderMail,
  renderSelfServiceMail,
} from './render'
export { compileSlots, cutAtSlots, encodeForHtml, fillSlots, slot, type Slot } from './slots'
export type { AccountMailKind } from './templates/AccountMail'
export type { InvitationContent } from './templates/Invitation'
export type { MeetingMailForm } from './templates/MeetingMail'
export type { NewsletterContent } from './templates/Newsletter'
export type { SelfServiceMailKind } from './templates/SelfServiceMail'
