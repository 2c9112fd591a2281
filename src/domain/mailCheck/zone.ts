/** The kinds of DNS record that are asked for. */
export type RecordType = 'TXT' | 'MX' | 'CNAME' | 'A' | 'AAAA'

/**
 * What DNS says, by name in lower case without a dot at the end. A TXT record is its strings put together, an MX
 * record is `10 mail.region.example`. A name or kind that is not there has no record; `error` stands where DNS
 * gave no answer.
 */
export type Answers = Record<string, Partial<Record<RecordType, string[]>> & { error?: string }>

/** One answer: its values, the name that a CNAME led to, and why there is none when DNS did not answer. */
interface Answer {
  values: string[]
  alias: string | null
  failure: string | null
}

/** Asks for the records of a name, following aliases. */
export type Ask = (name: string, type: RecordType) => Answer

/** How many aliases in a row are followed. */
const longestChain = 8

/** Asks answers that are known. @param onAsked told of each name and kind that is looked at */
export function askIn(answers: Answers, onAsked: (name: string, type: RecordType) => void = () => undefined): Ask {
  return (asked, type) => {
    let name = nameOf(asked)
    let alias: string | null = null
    for (let steps = 0; steps < longestChain; steps++) {
      onAsked(name, type)
      const known = answers[name]
      const values = known?.[type] ?? []
      const next = known?.CNAME?.[0]
      if (values.length > 0 || next === undefined || type === 'CNAME') return { values, alias, failure: known?.error ?? null }
      alias = nameOf(next)
      name = alias
    }
    return { values: [], alias, failure: null }
  }
}

/** A name as it is compared. */
export const nameOf = (name: string): string => name.trim().toLowerCase().replace(/\.$/, '')

/** The tags of a record such as `v=DKIM1; p=…` (RFC 6376, 3.2), or the part that is none. */
export function tagsIn(record: string): Map<string, string> | { wrong: string } {
  const tags = new Map<string, string>()
  for (const part of record
    .split(';')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [, name, value] = /^([A-Za-z][A-Za-z0-9_]*)\s*=\s*(.*)$/s.exec(part) ?? []
    if (name === undefined || value === undefined || tags.has(name.toLowerCase())) return { wrong: part }
    tags.set(name.toLowerCase(), value)
  }
  return tags
}
