/**
 * What can be done that is written in the audit log. The first are seen by themselves, on every collection
 * and global; the rest is told by whoever carries out the deed.
 */
export const auditActions = [
  'create',
  'update',
  'publish',
  'unpublish',
  'trash',
  'untrash',
  'restoreVersion',
  'delete',
  'login',
  'loginFailed',
  'logout',
  'lockedOut',
  'passwordChanged',
  'passwordAsked',
  'roleChanged',
  'secondFactorOn',
  'secondFactorOff',
  'secondFactorReset',
  'recoveryCodesMade',
  'recoveryCodeUsed',
  'sessionsEnded',
  'keyMade',
  'keyRenewed',
  'keyRevoked',
  'approvalAsked',
  'approve',
  'approvalFallen',
  'send',
  'schedule',
  'unschedule',
  'undoSend',
  'pause',
  'resume',
  'cancel',
  'correct',
  'sendTest',
  'import',
  'undoImport',
  'export',
  'merge',
  'undoMerge',
  'erase',
  'settleIncoming',
  'undoIncoming',
  'uncertainAccepted',
  'uncertainAgain',
  'refusedSuppressed',
  'refusedAgain',
  'suppressionsLifted',
] as const

export type AuditAction = (typeof auditActions)[number]

/**
 * Who did it.
 * - `user`: someone who logs in
 * - `recipient`: someone who follows a link in a mail, such as unsubscribing
 * - `system`: Spets itself, by its worker or the command line
 * - `unknown`: nobody that we know, such as a failed login
 */
export const auditActorKinds = ['user', 'recipient', 'system', 'unknown'] as const

export type AuditActorKind = (typeof auditActorKinds)[number]

/** Counts that go with a deed, such as how many rows an import made. */
export type AuditNumbers = Readonly<Record<string, number>>
