const complaint = /the text `"(.+?)"` could not be displayed/gu

/**
 * A document as JSON in which letters that the font lacks are told by their codes, such as [U+6F22].
 * @param said what Typst said of them
 */
export function withoutLetters(document: string, said: string): string {
  const missing = new Set([...unescaped(said).matchAll(complaint)].flatMap(([, text = '']) => Array.from(text)))
  return JSON.stringify(JSON.parse(document, (_key, value: unknown) => (typeof value === 'string' ? named(value, missing) : value)))
}

const named = (text: string, missing: ReadonlySet<string>): string =>
  Array.from(text, (letter) => (missing.has(letter) ? nameOf(letter) : letter)).join('')

const nameOf = (letter: string): string => `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** Typst tells texts as programs write them. */
const unescaped = (said: string): string =>
  said.replaceAll('\\"', '"').replace(/\\u\{([0-9a-f]+)\}/g, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
