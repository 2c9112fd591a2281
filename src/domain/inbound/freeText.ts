import { headerOf, type IncomingMail } from './mail'
import { bounceVerdict, statusIn, tellsBounce } from './status'
import type { Classification } from './verdict'

/** The senders that mail servers use for themselves. */
const daemons = /^(mailer-daemon|postmaster|mail-daemon|mdaemon|mailerdaemon|microsoftexchange[0-9a-f]*|double-bounce|noreply-?dmarc.*)@/i
const daemonNames = /\b(mail delivery (sub)?system|mailer-daemon|mail delivery service|postmaster)\b/i

/** How servers begin the subject of a bounce. */
const subjects =
  /(undeliver(ed|able)|mail delivery (failed|failure|problem)|delivery (status notification|failure|has failed|failed)|failure notice|returned mail|returned to sender|could not be delivered|mail system error|nondeliverable|kan inte leverera|kunde inte levereras|olevererbart|ej levererat|går inte att leverera|delivery delayed|message delayed|warning: message|försenad)/i

const delays = /(delayed|delay\)|not yet been delivered|has not been delivered yet|försenad|warning: (message|could not send message))/i

/** Where the letter that is returned begins. */
const returned =
  /^[ \t>]*(-{2,}[^\n]*(copy of (the|your) message|original (message|meddelande)|below this line|returned message|undelivered message)[^\n]*|original message (headers|follows)|(ursprungligt|ursprungliga) meddelande[^\n]*|this is a copy of (the|your) message[^\n]*|diagnostic information for administrators:?\s*$(?=[^]*^received:))/im

/**
 * What a bounce says that is written for people only, as by Exim, qmail and older servers. It has to come from a
 * mail server: a person who writes about a full mailbox is a person.
 * @returns null when it is none, or says nothing that is understood
 */
export function readFreeText(mail: IncomingMail): Classification | null {
  if (!isFromServer(mail)) return null
  const text = withoutReturned(mail.text)
  if (delays.test(mail.subject)) return { ...about(mail, text), verdict: 'soft', delayed: true }
  const reason = reasonIn(text)
  if (!reason) return null
  const status = statusIn(reason)
  return { ...about(mail, text), verdict: bounceVerdict(status, reason), status, diagnosis: reason.trim() }
}

function about(mail: IncomingMail, text: string): Classification {
  return { verdict: 'soft', address: recipientIn(mail, text), status: statusIn(text), diagnosis: null, delayed: false }
}

/** RFC 3834 lets others use the empty return path too, so then the subject must say it. */
function isFromServer(mail: IncomingMail): boolean {
  if (daemons.test(mail.from) || (!mail.from && daemonNames.test(mail.fromName))) return true
  const isDaemon = daemonNames.test(mail.fromName) || headerOf(mail, 'return-path') === '<>' || headerOf(mail, 'x-failed-recipients') !== ''
  return isDaemon && subjects.test(mail.subject)
}

const withoutReturned = (text: string): string => text.slice(0, returned.exec(text)?.index ?? text.length)

/** The paragraph that gives the reason: one with a reply code or a status, else one with telling words. */
function reasonIn(text: string): string | null {
  const paragraphs = text.split(/\r?\n[ \t]*\r?\n/)
  const coded = /(?<![\d.])[45]\d\d[ -]|#[45]\.\d\.\d|\b[45]\.\d{1,3}\.\d{1,3}\b/
  return paragraphs.find((each) => coded.test(each) && tellsBounce(each)) ?? paragraphs.find((each) => coded.test(each)) ?? paragraphs.find(tellsBounce) ?? null
}

const anAddress = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\].]+/

/** Whom it is about: by header where there is one, else the first address that stands by itself or in `<>`. */
function recipientIn(mail: IncomingMail, text: string): string | null {
  const told = headerOf(mail, 'x-failed-recipients').split(',')[0]?.trim()
  if (told) return told
  const alone = /^[ \t]*(?:to: )?<?([^\s<>"'(),;:]+@[^\s<>"'(),;:]+)>?(?::|\s*$|\s*\()/im.exec(text)?.[1]
  return alone ?? anAddress.exec(text)?.[0] ?? null
}
