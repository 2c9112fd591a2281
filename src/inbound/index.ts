export type { Hands } from './hands'
export { mailboxReader, readMailbox } from './mailbox'
export { settleByPerson, undoIncoming } from './person'
export { settleIncoming } from './settle'
