/** A mail that came in, taken apart: what the rules about it look at. */
export interface IncomingMail {
  /** Values of the header fields, by name in lower case, unfolded and in the order in which they stand. */
  headers: ReadonlyMap<string, readonly string[]>
  /** The sender's address, as written. */
  from: string
  /** The sender's name. */
  fromName: string
  subject: string
  /** What a person reads; empty when there is nothing. */
  text: string
  /** The parts that no person reads as text: reports, returned messages, calendar files. */
  parts: readonly MailPart[]
}

export interface MailPart {
  /** Its media type in lower case, such as `message/delivery-status`. */
  type: string
  /** iTIP's method, of a calendar part. */
  method: string | null
  content: string
}

/** The first value of a header field; empty when there is none. */
export const headerOf = ({ headers }: Pick<IncomingMail, 'headers'>, name: string): string => headers.get(name)?.[0] ?? ''

/** The first part of a media type. */
export const partOf = ({ parts }: Pick<IncomingMail, 'parts'>, ...types: string[]): MailPart | undefined =>
  parts.find(({ type }) => types.includes(type))

/** Header fields by their name in lower case (RFC 5322 2.2), folded lines put together. */
export function fieldsOf(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? []
    if (name) fields.set(name.toLowerCase(), [...(fields.get(name.toLowerCase()) ?? []), value.trim()])
  }
  return fields
}

/** Groups of fields with an empty line between them, as in a delivery report (RFC 3464 2.1). */
export const groupsOf = (text: string): Map<string, string[]>[] =>
  text
    .split(/\r?\n[ \t]*\r?\n/)
    .map(fieldsOf)
    .filter(({ size }) => size > 0)

/** The header of the mail of ours that a report returns; empty when it returns none. */
export function returnedHeader(mail: Pick<IncomingMail, 'parts'>): Map<string, string[]> {
  const returned = partOf(
    mail,
    'message/rfc822',
    'text/rfc822-headers',
    'message/rfc822-headers',
    'message/global',
    'message/global-headers',
  )
  const [head = ''] = (returned?.content ?? '').trimStart().split(/\r?\n\r?\n/, 1)
  return fieldsOf(head)
}

/** Which address of ours a report is about: the sender of what it returns, else whom the report itself went to. */
export function senderOf(mail: Pick<IncomingMail, 'headers' | 'parts'>): string | null {
  const from = returnedHeader(mail).get('from')?.[0] ?? headerOf(mail, 'to')
  return /[^\s<>",;:]+@[^\s<>",;:]+/.exec(from)?.[0] ?? null
}
