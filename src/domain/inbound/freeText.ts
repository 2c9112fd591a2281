import { statusIn } from '../refusal'
import { bounceVerdict } from './blame'
import { passingIf } from './deliveryReport'
import { reasonIn, withoutReturned } from './humanPart'
import { headerOf, type IncomingMail, senderOf } from './mail'
import { isFromServer } from './mailServer'
import { isSameMailbox } from './recipient'
import type { Classification } from './verdict'

const delayedSubjects =
  /(delayed|delay\)|delivery warning|not yet been delivered|has not been delivered yet|försenad|warning: (message|could not send message))/i
const delayedWords =
  /(will continue to try|delivery attempts will continue|will keep trying|will be retried until|still being retried|fortsätter att försöka|not yet been delivered)/i

/**
 * What a bounce says that is written for people only, as by Exim, qmail and older servers. It has to come from a
 * mail server: a person who writes about a full mailbox is a person.
 * @returns null when it is none, or says nothing that is understood
 */
export function readFreeText(mail: IncomingMail): Classification | null {
  if (!isFromServer(mail)) return null
  const text = withoutReturned(mail.text)
  const delayed = delayedSubjects.test(mail.subject) || delayedWords.test(text)
  const reason = reasonIn(text) ?? reasonIn(mail.subject)
  if (!reason && !delayed) return null
  const { ours, other } = recipientIn(mail, text)
  const status = statusIn(reason ?? '')
  const verdict = passingIf(delayed, bounceVerdict({ text: reason ?? '', recipient: ours, sender: senderOf(mail) }))
  return { verdict: other ? 'unknown' : verdict, address: ours, status, diagnosis: reason, delayed }
}

const anAddress = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\].]+/g

/** Where addresses stand that are failed ones: by themselves on a line, in `<>`, or behind such a word. */
const standing =
  /^[ \t>*-]*(?:(?:to|failed recipient|user|recipient|rcpt to|addressed to): ?)?<?([^\s<>"'(),;:]+@[^\s<>"'(),;:]+)>?(?::|\s*$|\s*[([])/gim

/** How Exim and Postfix tell which address they were given, before they looked up where it leads. */
const given = /\((?:ultimately )?(?:generated|expanded) from\s+<?([^\s<>()]+@[^\s<>()]+)>?/i

/** Whom it is about: by header where there is one, else the first address that stands by itself, and is not ours. */
function recipientIn(mail: IncomingMail, text: string): { ours: string | null; other: string | null } {
  const told = headerOf(mail, 'x-failed-recipients').split(',')[0]?.trim()
  const senders = [senderOf(mail), mail.from, ...(headerOf(mail, 'to').match(anAddress) ?? [])].map((each) => each?.toLowerCase())
  const named = [...[...text.matchAll(standing)].map(([, each]) => each), ...(text.match(anAddress) ?? [])]
  const failed = told || named.find((each) => each && !senders.includes(each.toLowerCase())) || null
  const ours = given.exec(text)?.[1] ?? failed
  return { ours, other: failed && ours && !isSameMailbox(failed, ours) ? failed : null }
}
