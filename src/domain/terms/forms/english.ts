const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  criterion: 'criteria',
}

/** What comes after it in a term stays as it is: community of practice. */
const prepositions = new Set(['of', 'for', 'in', 'on', 'to', 'with', 'between', 'and', 'or', 'from', 'by'])

/** The forms of an English term: its plural and its possessive; of a name or an abbreviation the possessive alone. */
export function englishForms(label: string): string[] {
  const words = label.trim().split(/\s+/)
  const whole = words.join(' ')
  const cut = words.findIndex((word, index) => index > 0 && prepositions.has(word))
  const [head, rest] = cut === -1 ? [words, []] : [words.slice(0, cut), words.slice(cut)]
  const noun = head.at(-1) ?? ''
  const plural = isPlain(noun) ? [[...head.slice(0, -1), pluralOf(noun), ...rest].join(' ')] : []
  return [...plural, `${whole}'s`]
}

const isPlain = (word: string): boolean => /^[a-z-]+$/.test(word)

function pluralOf(word: string): string {
  const odd = Object.entries(irregular).find(([end]) => word === end || word.endsWith(`-${end}`))
  if (odd) return word.slice(0, word.length - odd[0].length) + odd[1]
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (word.endsWith('sis')) return `${word.slice(0, -2)}es`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}
