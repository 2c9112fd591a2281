export { cancelRowsOf } from './cancelRows'
export { compareAndSet } from './compareAndSet'
export {
  accountingOf,
  cancelPending,
  deliveriesToInvite,
  hasSendable,
  hasUnsettled,
  setInvitation,
} from './deliveries'
export { type DeliveryStore, deliveryStore, type ReservedRow, type Settlement, type Writes } from './deliveryStore'
export { dropDatabase } from './drop'
export { type FrozenSubjects, frozenSubjectsOf } from './frozenSubjects'
export { heldUntil } from './held'
export { countHeartbeat, databaseName, heartbeatsOf, liftHeartbeats } from './heartbeats'
export { eventsOf, forgetIncoming, keepNumbers, keptNumbersOf, removeRows } from './keptNumbers'
export { clearOldCounters, DatabaseLimiter, type Limit } from './limiter'
export { prepareDatabase, renewStatistics } from './prepare'
export { insertDeliveries, type NewDelivery } from './insertDeliveries'
export { receiversAmong } from './receivers'
export { DatabaseUnreachable, reachDatabase } from './reach'
export { loadContactFacts, type MailContact, mailContactsOf, type MailFacts, mailFactsOf, segmentContactIds } from './segments'
export { sqliteClient } from './sqlite'
export { decideRows, type UncertainRow, uncertainRowsOf } from './uncertainRows'
export { suppressAddress } from './suppressAddress'
export { type IsSuppressed, suppressedFor, suppressedForms } from './suppressed'
