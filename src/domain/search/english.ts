/** What the forms of an English word have in common: meetings and meeting have meet. @param word in small letters */
export function englishStem(word: string): string {
  return withoutLastE(withoutPast(withoutPlural(word)))
}

function withoutPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) && word.length > 3 && word !== 'news' ? word.slice(0, -1) : word
}

/** planning → plan, funded → fund; need and bring keep what is theirs. */
function withoutPast(word: string): string {
  const stem = word.replace(/(?:ing|(?<!e)ed)$/, '')
  if (stem === word || stem.length < 3 || !/[aeiouy]/.test(stem)) return word
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

const withoutLastE = (word: string): string => (word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word)
