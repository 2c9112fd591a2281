export { partOfOneDeed } from './hooks'
export { type Deed, type Doer, onlyTheRecorderWrites, recordDeed } from './record'
export { withAudit, withGlobalAudit } from './withAudit'
