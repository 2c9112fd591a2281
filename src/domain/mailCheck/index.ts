import { checkDkim, type OurKey } from './dkim'
import { checkDmarc } from './dmarc'
import type { MailFinding } from './findings'
import { checkMx } from './mx'
import { checkSpf } from './spf'
import type { Ask } from './zone'

export { mailCodes, type MailFinding, mailTopics, type Publish } from './findings'
export { type Answers, type Ask, askIn, nameOf, type RecordType } from './zone'
export { zoneLine } from './zoneLine'

/** What we know ourselves about the mail from a domain. */
export interface MailFacts {
  domain: string
  keys: readonly OurKey[]
  /** Domain of the address that bounces go to. */
  bounceDomain: string
  /** The mail server that mail is handed to, if it is another machine. */
  smtpHost: string | null
}

/** What is right and wrong with what DNS says about the mail from a domain. */
export function checkMail({ domain, keys, bounceDomain, smtpHost }: MailFacts, ask: Ask): MailFinding[] {
  const spf = checkSpf(bounceDomain, smtpHost, ask)
  const dkim = checkDkim(domain, keys, ask)
  const isSigned = dkim.some(({ code }) => code === 'dkimRight' || code === 'dkimTesting')
  const hasSpf = spf.some(({ code }) => code === 'spfRight')
  return [...spf, ...dkim, ...checkDmarc({ domain, bounceDomain, isSigned, hasSpf }, ask), ...checkMx(bounceDomain, ask)]
}
