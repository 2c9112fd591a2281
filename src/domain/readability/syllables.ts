/** Vowels that stand together and yet are two syllables: ra-di-o, cre-ate, vid-e-o, ar-e-a. */
const apart = [
  /(?<![tcsgx])i[ou](?!us$)/g,
  /(?<![tcs])ia(?!ge$)/g,
  /(?<!p)eo/g,
  /cre(?=a)/g,
  /(?<=r)ea$/g,
  /(?<=id)ea/g,
  /(?<=ct)ua/g,
  /sci(?=e)/g,
  /(?<=qu)ie/g,
  /[eu]i(?=ng)/g,
]

/**
 * How many syllables an English word has, by its spelling: groups of vowels, without an e that is not said. Some are told
 * wrong, and few of many.
 */
export function syllablesOf(word: string): number {
  return word
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + ofPart(part), 0)
}

function ofPart(part: string): number {
  // A sound that is written with an e, which nobody says: hope, hopes, hoped, but table, wanted, boxes.
  const said = part
    .replace(/(?<=[aeiouy].*)(?<![td])ed$/, '')
    .replace(/(?<=[aeiouy].*)(?<!s|x|z|ch|sh|c|g)es$/, '')
    .replace(/(?<=[aeiouy].*)(?<![^aeiouy]l)e$/, '')
  const groups = said.match(/[aeiouy]+/g)?.length ?? 0
  const more = apart.reduce((sum, each) => sum + (said.match(each)?.length ?? 0), 0)
  const ism = /sms?$/.test(part) && part.length > 3 ? 1 : 0
  return Math.max(1, groups + more + ism)
}
