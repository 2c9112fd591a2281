export { partOfOneDeed } from './hooks'
export { eventOf, onlyTheRecorderWrites, recordAudit } from './record'
export { withAudit, withGlobalAudit } from './withAudit'
