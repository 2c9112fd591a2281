/** The longest string in a TXT record, in bytes (RFC 1035, 3.3.14). */
const longestString = 255

/** A TXT record as a line of a zone file; a long value as several strings, which readers put together. */
export function zoneLine(host: string, value: string): string {
  const strings = value.match(new RegExp(`.{1,${longestString}}`, 'g')) ?? ['']
  return `${host}. IN TXT ${strings.map((text) => `"${text}"`).join(' ')}`
}
