export type { AnsweringMail, AnsweringOutcome, InboundHandlers } from './handlers'
export { mailboxReader, readMailbox } from './mailbox'
export { closeByPerson, type PersonsEnd, settleByPerson, undoIncoming } from './person'
export { settleIncoming, settleSeveral } from './settle'
