/** Text as it is stored and compared: each accented letter as one character where there is one (Unicode NFC). */
export const composed = (text: string): string => text.normalize('NFC')

/** The last letter of any script that has great and small ones, with room to spare (Unicode's Adlam). */
const lastLetter = 0x1e95f

let families: ReadonlyMap<string, readonly string[]> | null = null

/** Letters by what their great form is: σ, ς and Σ are one family. Forms of several characters, as SS for ß, are not counted. */
function familiesOfLetters(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (let code = 0x41; code <= lastLetter; code += 1) {
    const letter = String.fromCodePoint(code)
    if (!/^\p{L}$/u.test(letter) || (letter.toUpperCase() === letter && letter.toLowerCase() === letter)) continue
    const family = found.get(greatOf(letter)) ?? []
    family.push(letter)
    found.set(greatOf(letter), family)
  }
  return found
}

function greatOf(letter: string): string {
  const small = oneOr(letter, letter.toLowerCase())
  return oneOr(small, small.toUpperCase())
}

/** What a letter becomes, unless it becomes several. */
const oneOr = (letter: string, changed: string): string => (Array.from(changed).length === 1 ? changed : letter)

const known = new Map<string, readonly string[]>()

/**
 * The forms that a letter has, great and small, itself among them: å and Å; σ, ς and Σ. What has but one form has
 * itself alone. They are Unicode's simple case folding, as MongoDB's and JavaScript's expressions know it.
 * @param letter one character (code point)
 */
export function formsOf(letter: string): readonly string[] {
  const before = known.get(letter)
  if (before) return before
  families ??= familiesOfLetters()
  const same = new RegExp(`^\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}$`, 'iu')
  const forms = (families.get(greatOf(letter)) ?? []).filter((form) => same.test(form))
  const all = forms.length > 0 ? forms : [letter]
  known.set(letter, all)
  return all
}

/** A text with each letter in one of its forms: texts that differ in great and small letters alone become the same. */
export const folded = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- ASCII is what is meant
  /^[\x00-\x7f]*$/.test(text) ? text.toUpperCase() : Array.from(composed(text), (letter) => formsOf(letter)[0]).join('')
