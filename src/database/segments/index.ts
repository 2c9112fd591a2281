export { segmentContactIds } from './ask'
export { loadContactFacts } from './facts'
export { type MailFacts, mailFactsOf } from './mailFacts'
