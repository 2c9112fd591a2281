import { type HeaderFacts, headerWriter } from './headers'
import { compileMimeTemplate, type MailBody, type SlotRules } from './mimeTemplate'

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
