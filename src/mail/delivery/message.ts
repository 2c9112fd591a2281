/**
 * A message as it goes over the wire, in pieces: what is the same for everyone is there once, however many it is sent
 * to. A dot that begins a line stands twice already (RFC 5321 4.5.2).
 */
export interface Message {
  pieces: readonly Buffer[]
  /** In bytes. */
  size: number
}

/** @param pieces none of whose lines begins with a dot; the last one ends a line */
export const messageOf = (pieces: readonly Buffer[]): Message => ({
  pieces,
  size: pieces.reduce((sum, { length }) => sum + length, 0),
})

/** A message that was composed whole: its dots are seen to, and its last line ended. */
export const wholeMessage = (message: Buffer): Message => messageOf([stuffed(message), ...(endsLine(message) ? [] : [lineEnd])])

const lineEnd = Buffer.from('\r\n')

const endsLine = (message: Buffer): boolean => message.subarray(-lineEnd.length).equals(lineEnd)

/** A line that begins with a dot would end the message: it gets one more, which the server takes away. */
function stuffed(message: Buffer): Buffer {
  const begins = message[0] === 0x2e
  if (!begins && !message.includes('\r\n.')) return message
  return Buffer.from(message.toString('latin1').replace(/(^|\r\n)\./g, '$1..'), 'latin1')
}
