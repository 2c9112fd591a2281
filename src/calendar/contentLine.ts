/** A line of iCalendar: `NAME;PARAMETER=value:value` (RFC 5545 3.1). */
export interface ContentLine {
  /** In capitals. */
  name: string
  /** By name in capitals; without the quotes around them. */
  parameters: ReadonlyMap<string, string>
  value: string
}

/** What nobody's reply needs more of, in characters; the rest of a line is left out. */
const longestLine = 10_000

/**
 * The lines of a calendar, folded ones put together. Whatever ends them: gateways change that, and put empty ones in
 * between.
 */
export function contentLines(calendar: string): string[] {
  const lines: string[][] = []
  for (const line of calendar.split(/\r\n|[\r\n]/)) {
    if (/^[ \t]/.test(line)) lines.at(-1)?.push(line.slice(1))
    else if (line !== '') lines.push([line])
  }
  return lines.map((parts) => parts.join('').slice(0, longestLine))
}

const parameter = /;([\w-]+)=((?:"[^"]*"(?=[;:,])|[^;:,]*)(?:,(?:"[^"]*"(?=[;:,])|[^;:,]*))*)/y

/**
 * Takes a line apart. More is taken for one than the standard allows, since one name with a quote in it must not lose
 * an answer; ical.js stops at such a line.
 * @returns null for what is no line
 */
export function readLine(line: string): ContentLine | null {
  const name = /^[\w-]+/.exec(line)?.[0]
  if (!name) return null
  const parameters = new Map<string, string>()
  let at = name.length
  for (;;) {
    parameter.lastIndex = at
    const [whole, key, value] = parameter.exec(line) ?? []
    if (!whole || !key) break
    parameters.set(key.toUpperCase(), unquoted(value ?? ''))
    at += whole.length
  }
  return line[at] === ':' ? { name: name.toUpperCase(), parameters, value: line.slice(at + 1) } : null
}

/** A line about somebody, whose name may hold a colon that is not in quotes: the address stands after the last `mailto:`. */
export function readMailboxLine(line: string): ContentLine | null {
  const read = readLine(line)
  const at = line.toLowerCase().lastIndexOf(':mailto:')
  if (at < 0 || (read && /^\s*mailto:/i.test(read.value))) return read
  const found = [...line.slice(0, at).matchAll(/;([\w-]+)=([^;]*)/g)]
  const parameters = new Map(found.map(([, key = '', value = '']) => [key.toUpperCase(), unquoted(value)]))
  return { name: (/^[\w-]+/.exec(line)?.[0] ?? '').toUpperCase(), parameters, value: line.slice(at + 1) }
}

const unquoted = (value: string): string => value.trim().replace(/^"(.*)"$/, '$1')

/** A text without what RFC 5545 3.3.11 has it escaped with. */
export const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter))
