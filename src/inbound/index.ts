export type { AnsweringMail, AnsweringOutcome, InboundHandlers } from './handlers'
export { mailboxReader, readMailbox } from './mailbox'
export { settleByPerson, undoIncoming } from './person'
export { settleIncoming } from './settle'
