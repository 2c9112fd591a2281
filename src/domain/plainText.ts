/**
 * What ends a line or steers a program where a text is expected: C0, DEL and C1 (Unicode's category Cc), and the line
 * and paragraph separators, which many readers break at.
 */
const control = /[\p{Cc}\u2028\u2029]/u
const controls = /[\p{Cc}\u2028\u2029]+/gu

/** The same but for tabs and the line breaks that a text of several lines is made of. */
const steering = /[^\P{Cc}\t\n\r]|[\u2028\u2029]/u
const steerings = /[^\P{Cc}\t\n\r]+|[\u2028\u2029]+/gu

/** How many lines a text may have. */
export type Lines = 'one' | 'several'

/** The first character that a text must not hold, as Unicode writes it (`U+000A`); null when it holds none. */
export function controlIn(text: string, lines: Lines = 'one'): string | null {
  const found = (lines === 'one' ? control : steering).exec(text)?.[0]
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The text with a space for each run of what it must not hold. One that holds none is returned as it is. */
export function withoutControls(text: string, lines: Lines = 'one'): string {
  if (controlIn(text, lines) === null) return text
  return text.replace(lines === 'one' ? controls : steerings, ' ').trim()
}
