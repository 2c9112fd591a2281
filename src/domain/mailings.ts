/** Why we write. A contact's permission is given per purpose. */
export const purposes = ['newsletter', 'invitation', 'notice'] as const
export type Purpose = (typeof purposes)[number]

/** Legal bases of GDPR article 6(1) that a region writes on. */
export const legalBases = ['consent', 'public-task', 'legitimate-interest', 'contract'] as const
export type LegalBasis = (typeof legalBases)[number]

export const permissionStates = ['given', 'pending', 'withdrawn'] as const
export type PermissionState = (typeof permissionStates)[number]

/** The states a delivery can be in; each row of a dispatch is in exactly one. */
export const deliveryStates = ['queued', 'sending', 'accepted', 'deferred', 'failed', 'uncertain', 'cancelled', 'excluded'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** What a person can say of a delivery of which nobody knows whether it was accepted. */
export const uncertainChoices = ['accepted', 'again'] as const
export type UncertainChoice = (typeof uncertainChoices)[number]

/** What is heard of a delivery after the next server took it. */
export const deliveryEvents = ['bounced', 'complained', 'unsubscribed'] as const
export type DeliveryEvent = (typeof deliveryEvents)[number]

/**
 * What a mail that came in says. The first four are bounces: the address is gone, something passes, the mailbox is
 * full, or the server does not want our mail. `nothing` asks for nothing, such as a receipt; `unknown` is for a person
 * to read.
 */
export const incomingVerdicts = [
  'hard',
  'soft',
  'mailboxFull',
  'blocked',
  'complaint',
  'outOfOffice',
  'leave',
  'calendarReply',
  'nothing',
  'unknown',
] as const
export type IncomingVerdict = (typeof incomingVerdicts)[number]

/**
 * Whether Spets is about to do what a mail asks for, has done it, a person is to read it, or a person has undone what
 * was done.
 */
export const incomingStates = ['settling', 'done', 'forPerson', 'undone'] as const
export type IncomingState = (typeof incomingStates)[number]

/** Why an address must not be written to; `erased` stands for somebody who is forgotten but must not come back. */
export const suppressionReasons = ['asked', 'bounced', 'complained', 'erased', 'other'] as const
export type SuppressionReason = (typeof suppressionReasons)[number]

/** Why a candidate gets no mail in a dispatch. */
export const exclusionReasons = [
  'left',
  'invalidAddress',
  'suppressed',
  'withdrawn',
  'unconfirmed',
  'noPermission',
  'duplicate',
  'alreadyInvited',
  'alreadyReceived',
  'declined',
  'answered',
  'notComing',
  'notThere',
  'toldAlready',
] as const
export type ExclusionReason = (typeof exclusionReasons)[number]

export const dispatchStatuses = ['draft', 'approved', 'scheduled', 'preparing', 'sending', 'paused', 'completed', 'cancelled'] as const
export type DispatchStatus = (typeof dispatchStatuses)[number]

export const dispatchKinds = [
  'newsletter',
  'invitation',
  'correction',
  'welcome',
  'update',
  'cancellation',
  'reminder',
  'thanks',
  'seat',
] as const
export type DispatchKind = (typeof dispatchKinds)[number]

/** By which permission each kind of dispatch is sent. */
export const purposeOfKind = {
  newsletter: 'newsletter',
  invitation: 'invitation',
  correction: 'newsletter',
  welcome: 'newsletter',
  update: 'invitation',
  cancellation: 'invitation',
  reminder: 'invitation',
  thanks: 'invitation',
  seat: 'invitation',
} as const satisfies Record<DispatchKind, Purpose>

/** Why a dispatch waits for a person. */
export const pauseReasons = [
  'audienceChanged',
  'missedSchedule',
  'byHand',
  'senderNotAllowed',
  'targetUnpublished',
  'meetingChanged',
  'restored',
  'receiversForgotten',
  'refusals',
  'refused',
] as const
export type PauseReason = (typeof pauseReasons)[number]

/** What may be wrong with the key that a domain's mail is to be signed with. */
const keyFaults = ['unreadable', 'notAKey', 'tooShort', 'wrongKind'] as const
export type KeyFault = (typeof keyFaults)[number]

/** What a dispatch that is being sent waits for without anybody having asked it to: the mail server, or a key that can be used. */
export const blockers = ['serverUnreachable', ...keyFaults] as const
export type Blocker = (typeof blockers)[number]

/**
 * Whom a further dispatch of a newsletter is for: only those who have not got it by an earlier one, or
 * everyone once more. For a first dispatch they are the same.
 */
export const audienceChoices = ['lacking', 'all'] as const
export type AudienceChoice = (typeof audienceChoices)[number]

/** When a publisher asks that another person approves a newsletter before it is sent. */
export const approvalRules = ['never', 'always', 'above'] as const
export type ApprovalRule = (typeof approvalRules)[number]

/** How a request for approval came to nothing: what was to be approved was changed, or somebody said no. */
export const approvalEnds = ['changed', 'declined'] as const

/** What a person can answer to an invitation, in iTIP's words ACCEPTED, DECLINED and TENTATIVE. */
export const invitationAnswers = ['yes', 'no', 'maybe'] as const
export type InvitationAnswer = (typeof invitationAnswers)[number]

/** How an answer came to us. */
export const answerChannels = ['web', 'organiser', 'calendar', 'signUp'] as const

/** Whether a yes has a place, or waits for one. */
export const seatPlaces = ['seat', 'waiting'] as const
export type SeatPlace = (typeof seatPlaces)[number]

/** What a meeting sends by itself at a time that is set: to those who are silent, to those who come, to those who came. */
export const plannedMailKinds = ['remindSilent', 'remindComing', 'thanks'] as const
export type PlannedMailKind = (typeof plannedMailKinds)[number]
