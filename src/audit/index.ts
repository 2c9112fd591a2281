export { notePassword, recordAccountChange } from './accounts'
export { noteRestoring, partOfOneDeed, recordChange, recordDelete, recordGlobalChange } from './hooks'
export { noteLoginAddress, recordLogin, recordLoginFailure, recordLogout } from './logins'
export { eventOf, onlyTheRecorderWrites, recordAudit } from './record'
