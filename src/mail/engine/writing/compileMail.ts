import { type HeaderFacts, headerWriter } from './headers'
import { type CalendarBody, compileMimeTemplate, compileRequestTemplate, type MailBody, type SlotRules } from './mimeTemplate'

/** One recipient's message, headers and body, in pieces. @throws Unwritable */
type MailWriter<Slot extends string> = (facts: HeaderFacts, values: Record<Slot, string>) => Buffer[]

/**
 * Makes a mail ready for many, so that a recipient's costs no more than what differs in it.
 * @param list headers by their names that are the same for everyone
 */
export function compileMail<Slot extends string>(
  mail: MailBody,
  list: Readonly<Record<string, string>>,
  slots: SlotRules<Slot>,
): MailWriter<Slot> {
  const { contentType, fill } = compileMimeTemplate(mail, slots)
  const headersFor = headerWriter(contentType, list)
  return (facts, values) => [headersFor(facts), ...fill(values)]
}

/** The same of a mail that carries an iTIP object, which names its recipient (RFC 6047). @throws Unwritable */
type RequestWriter<Slot extends string> = (facts: HeaderFacts, values: Record<Slot, string>, calendar: CalendarBody) => Buffer[]

/** Makes a mail with a calendar ready for many: only the calendar, the slots and the headers of each are written anew. */
export function compileRequest<Slot extends string>(
  mail: MailBody,
  list: Readonly<Record<string, string>>,
  slots: SlotRules<Slot>,
): RequestWriter<Slot> {
  const { contentType, fill } = compileRequestTemplate(mail, slots)
  const headersFor = headerWriter(contentType, list)
  return (facts, values, calendar) => [headersFor(facts), ...fill(values, calendar)]
}
