export { cancelRowsOf } from './cancelRows'
export { compareAndSet } from './compareAndSet'
export {
  accountingOf,
  cancelPending,
  claimableDeliveries,
  claimDelivery,
  deliveriesToInvite,
  expireLeases,
  hasUnsettled,
  insertDeliveries,
  type NewDelivery,
  releaseDelivery,
  setInvitation,
  settleDelivery,
} from './deliveries'
export { dropDatabase } from './drop'
export { eventsOf, forgetIncoming, keepNumbers, keptNumbersOf, removeRows } from './keptNumbers'
export { clearOldCounters, DatabaseLimiter, type Limit } from './limiter'
export { prepareDatabase, renewStatistics } from './prepare'
export { contactsAccepted, receiversIn } from './receivers'
export { DatabaseUnreachable, reachDatabase } from './reach'
export { loadContactFacts, type MailFacts, mailFactsOf, segmentContactIds } from './segments'
export { sqliteClient } from './sqlite'
export { type IsSuppressed, suppressedFor, suppressedForms } from './suppressed'
