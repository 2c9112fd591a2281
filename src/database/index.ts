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
export { prepareDatabase } from './prepare'
export { DatabaseUnreachable, reachDatabase } from './reach'
export { loadContactFacts, type MailFacts, mailFactsOf, segmentContactIds } from './segments'
export { sqliteClient } from './sqlite'
