export { partOfOneDeed } from './hooks'
export { eventOf, onlyTheRecorderWrites, recordDeed } from './record'
export { withAudit, withGlobalAudit } from './withAudit'
