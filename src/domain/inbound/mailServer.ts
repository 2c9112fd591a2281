import { headerOf, type IncomingMail } from './mail'
import { withoutReturned } from './humanPart'

/** The senders that mail servers use for themselves. */
const daemons =
  /^"?(mailer-daemon|post[-_]?master|mail-?daemon|mdaemon|mailerdaemon|microsoftexchange[0-9a-f]*|double-bounce|system[ _.-]administrator|mail[ _.-]?delivery[ _.-]?(sub)?system|imss|noreply-?dmarc.*|e500_smtp_mail_service|symantec_antivirus[\w]*)"?@/i
const daemonNames =
  /\b(mail ?delivery (sub)?system|mailer[- ]?daemon|mail delivery service|postmaster|mail administrator|system administrator|mail delivery agent)\b/i

/** How servers begin the subject of a bounce. */
const subjects =
  /^\s*(\[[^\]]*\]\s*)?(\*+\s*)?(undeliver(ed|able)|mail delivery|mail could not be delivered|message (could not be|not) delivered|delivery (status notification|failure|has failed|failed|report|delayed|problem|warning|notification)|failure notice|failed mail|mail failed|failed to deliver|returned (mail|to sender)|non-?deliver(y|able)|mail system error|message (delayed|status)|warning: message|error (sending|delivering) |unzustellbar|nicht zustellbar|echec de|olevererbart|ej levererat|kan inte leverer|kunde inte lever|går inte att lever|försenad|ditt meddelande kunde inte)/i

/** The same anywhere in it. */
const subjectsWithin =
  /(undeliver(ed|able)|mail delivery (failed|failure|problem)|delivery (status notification|failure|has failed|failed|delayed)|failure notice|returned mail|returned to sender|could not be delivered|mail system error|nondeliverable|kan inte leverera|kunde inte levereras|olevererbart|ej levererat|går inte att leverera|message delayed|warning: message|försenad)/i

/** What servers write that say it to people. */
const opening =
  /((could|can|was|were)( ?n[o']t| not) (be )?deliver|unable to deliver|fail(ed|ure) (to deliver|permanently)|deliver[^.\n]{0,40} failed|failed recipient|did not reach the following recipient|undeliverable|invalid final delivery|delivery attempts will continue|not delivered to|kunde inte levereras|gick inte att leverera|konnte nicht zugestellt)/i

/**
 * Whether a mail server wrote a mail by itself. Nobody else names the failed recipients, or signs as one; a subject
 * alone is not enough, since people write about bounces too, so that the text has to say it as well.
 */
export const isFromServer = (mail: IncomingMail): boolean => isFromDaemon(mail) || (isBounceByWords(mail) && !isAnswer(mail))

/** Whether the sender is a mail server, by its address or name. RFC 3834 lets others use the empty return path too. */
export const isFromDaemon = (mail: IncomingMail): boolean =>
  daemons.test(mail.from) ||
  headerOf(mail, 'x-failed-recipients') !== '' ||
  (daemonNames.test(mail.fromName) && (!mail.from || subjectsWithin.test(mail.subject) || subjects.test(mail.subject)))

function isBounceByWords(mail: IncomingMail): boolean {
  const isBounce = headerOf(mail, 'return-path') === '<>' ? subjectsWithin : subjects
  return isBounce.test(mail.subject) && opening.test(withoutReturned(mail.text))
}

/** A person who answers or passes something on. */
const isAnswer = (mail: IncomingMail): boolean =>
  /^\s*(re|sv|vs|aw|fw|fwd|vb|vl|vedr|vidarebefordrat)\s*:/i.test(mail.subject) ||
  (headerOf(mail, 'in-reply-to') !== '' && !/mailer-daemon/i.test(mail.from) && headerOf(mail, 'return-path') !== '<>')
