export type { CalendarReply, Hands } from './hands'
export { type MailboxReader, mailboxReader, readMailbox } from './mailbox'
export { settleByPerson, undoIncoming } from './person'
export { type Outcome, settleIncoming } from './settle'
