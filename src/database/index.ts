export { activitiesOfYear } from './activitiesOfYear'
export { DatabaseUnreachable, DatabaseUnusable, reachDatabase } from './atStart'
export { type Answerable, answerable, replacementOf, setAnswer } from './answers'
export { cancelRowsOf } from './cancelRows'
export { compareAndSet } from './compareAndSet'
export { contentVersions } from './contentVersions'
export { accountingOf, cancelPending, hasUnsettled } from './deliveries'
export { deliveryStore, type ReservedRow, type Settlement } from './deliveryStore'
export { couldBeId, dropDatabase } from './drop'
export { findTogether } from './findTogether'
export { type FrozenSubjects, frozenSubjectsOf } from './frozenSubjects'
export { heldUntil } from './held'
export { countHeartbeat, databaseName, heartbeatsOf, liftHeartbeats } from './heartbeats'
export { eventsOf, forgetIncoming, keepNumbers, retainedNumbersOf, removeRows } from './retainedNumbers'
export { endIncoming, insertIncoming, type NewIncoming } from './incoming'
export { type KnownDelivery, latestDeliveryTo } from './latestDelivery'
export { makeOnce } from './makeOnce'
export { beginOnce, endOnce, isBegun, leaveOnce } from './onceEver'
export { clearOldCounters, DatabaseLimiter, type Limit } from './limiter'
export { changeOneLanguage, changesOneLanguage } from './oneLanguage'
export { prepareDatabase, renewStatistics } from './prepare'
export { deleteUntouched } from './deleteUntouched'
export { setMany } from './setMany'
export { insertMany } from './insertMany'
export { newId, newRowId } from './insertMany/newId'
export { insertDeliveries, type NewDelivery } from './insertDeliveries'
export { receiversAmong } from './receivers'
export {
  asksWhatIsForgotten,
  doubtsAbout,
  loadContactFacts,
  type MailContact,
  mailContactsOf,
  mailFactsOf,
  questionContactIds,
  refuseForgotten,
  segmentContactIds,
  withHandPicked,
} from './segments'
export { markTold, placesLeftAt, promoteSeat, seatsOf, seatsToTell, settleSeats } from './seats'
export { standingOf } from './standing'
export { deliveriesToInvite, hasSendable, setInvitations } from './sendable'
export { sqliteClient } from './sqlite'
export { type DecidedFrom, decideRows, type UncertainRow, uncertainRowsOf } from './uncertainRows'
export { suppressAddress } from './suppressAddress'
export { type IsSuppressed, suppressedFor, suppressedForms } from './suppressed'
export { mendHalfSaves } from './whole/mendHalfSaves'
export { together } from './together'
export { addVisits, visitsOf } from './visits'
export { type WriteFault, writeFaultOf } from './writable'
