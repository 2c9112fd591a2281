export { partOfOneDeed } from './hooks'
export { type Deed, type Doer, eventOf, onlyTheRecorderWrites, recordDeed } from './record'
export { withAudit, withGlobalAudit } from './withAudit'
