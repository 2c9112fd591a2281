export { payloadMail } from './payloadMail'
