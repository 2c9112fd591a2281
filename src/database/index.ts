export { DatabaseUnreachable, DatabaseUnusable, type Hold, holdFolder, reachDatabase } from './atStart'
export { answerable, replacementOf, setAnswer } from './answers'
export { cancelRowsOf } from './cancelRows'
export { compareAndSet } from './compareAndSet'
export {
  accountingOf,
  cancelPending,
  hasUnsettled,
  setInvitation,
} from './deliveries'
export { type DeliveryStore, deliveryStore, type ReservedRow, type Settlement, type Writes } from './deliveryStore'
export { couldBeId, dropDatabase } from './drop'
export { type FrozenSubjects, frozenSubjectsOf } from './frozenSubjects'
export { heldUntil } from './held'
export { countHeartbeat, databaseName, heartbeatsOf, liftHeartbeats } from './heartbeats'
export { eventsOf, forgetIncoming, keepNumbers, keptNumbersOf, removeRows } from './keptNumbers'
export { makeOnce } from './makeOnce'
export { clearOldCounters, DatabaseLimiter, type Limit } from './limiter'
export { prepareDatabase, renewStatistics } from './prepare'
export { insertDeliveries, type NewDelivery } from './insertDeliveries'
export { receiversAmong } from './receivers'
export { loadContactFacts, type MailContact, mailContactsOf, type MailFacts, mailFactsOf, segmentContactIds } from './segments'
export { deliveriesToInvite, hasSendable } from './sendable'
export { sqliteClient } from './sqlite'
export { type DecidedFrom, decideRows, type UncertainRow, uncertainRowsOf } from './uncertainRows'
export { suppressAddress, type SuppressionOrigin } from './suppressAddress'
export { type IsSuppressed, suppressedFor, suppressedForms } from './suppressed'
export { mendHalfSaves } from './whole/mendHalfSaves'
export { type WriteFault, writeFaultOf } from './writable'
