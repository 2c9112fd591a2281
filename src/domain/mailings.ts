/** Why we write. A contact's permission is given per purpose. */
export const purposes = ['newsletter', 'invitation', 'notice'] as const
export type Purpose = (typeof purposes)[number]

/** Legal bases of GDPR article 6(1) that a region writes on. */
export const legalBases = ['consent', 'public-task', 'legitimate-interest', 'contract'] as const
export type LegalBasis = (typeof legalBases)[number]

export const permissionStates = ['given', 'pending', 'withdrawn'] as const
export type PermissionState = (typeof permissionStates)[number]

/** The states a delivery can be in; each row of a dispatch is in exactly one. */
export const deliveryStates = [
  'queued',
  'sending',
  'accepted',
  'deferred',
  'failed',
  'uncertain',
  'cancelled',
  'excluded',
] as const
export type DeliveryState = (typeof deliveryStates)[number]

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
] as const
export type ExclusionReason = (typeof exclusionReasons)[number]

export const dispatchStatuses = [
  'draft',
  'approved',
  'scheduled',
  'preparing',
  'sending',
  'paused',
  'completed',
  'cancelled',
] as const
export type DispatchStatus = (typeof dispatchStatuses)[number]

export const dispatchKinds = ['newsletter', 'invitation'] as const
export type DispatchKind = (typeof dispatchKinds)[number]

/** What a person can answer to an invitation, in iTIP's words ACCEPTED, DECLINED and TENTATIVE. */
export const invitationAnswers = ['yes', 'no', 'maybe'] as const
export type InvitationAnswer = (typeof invitationAnswers)[number]

/** How an answer came to us. */
export const answerChannels = ['web', 'organiser'] as const
export type AnswerChannel = (typeof answerChannels)[number]
