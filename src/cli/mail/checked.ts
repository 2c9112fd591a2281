import { type MailFinding } from '../../domain/mailCheck'

/** What was found out about the mail from one domain. */
export interface Checked {
  domain: string
  bounceDomain: string
  findings: MailFinding[]
}
