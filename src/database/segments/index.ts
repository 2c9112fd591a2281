export { segmentContactIds } from './ask'
export { loadContactFacts } from './facts'
export { type MailContact, mailContactsOf } from './mailContacts'
export { mailFactsOf } from './mailFacts'
