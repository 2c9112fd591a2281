/** Numbers from 0 to 1 by chance, the same each time. */
export type Chance = () => number

/** @param seed where it begins (mulberry32) */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const small = 'och i att en ett det som på är av för med till om vi har kan ska inom från vid eller samt mellan'.split(' ')

const firsts = (
  'skogs energi miljö besöks livsmedels turism region kommun forsknings närings landsbygds vatten fjäll vinter sommar rymd data ' +
  'klimat innovations företags kultur idrotts hälso vård skol arbets bygg trä mat jord sjö väg järnvägs flyg buss skidort'
).split(' ')

const lasts = (
  'möte område projekt företag aktör forskare satsning strategi plan kluster nätverk process resurs insats utveckling stöd ' +
  'kompetens samverkan näring miljö tillväxt utlysning ansökan beslut rapport dag konferens förening universitet myndighet grupp ' +
  'ledare fråga idé teknik system tjänst produkt kund marknad plats väg'
).split(' ')

const endings = ['', 'n', 'et', 'en', 'er', 'erna', 's', 'ens']

const of = <T>(list: readonly T[], at: number): T => list[Math.min(list.length - 1, Math.floor(at * list.length))] as T

/** A word that tells something: a compound in one of its forms, some of them often and most seldom, as in texts of people. */
export function word(chance: Chance): string {
  const isCompound = chance() < 0.7
  const last = of(lasts, chance() ** 1.5)
  return (isCompound ? of(firsts, chance() ** 1.5) : '') + last + of(endings, chance() ** 2)
}

/** A text of so many words, of which some are small, some are made up and stand nowhere else. */
export const swedishText = (chance: Chance, words: number): string =>
  Array.from({ length: words }, () => {
    const kind = chance()
    if (kind < 0.4) return of(small, chance() ** 2)
    if (kind < 0.43) return `${word(chance)}${of(lasts, chance())}`
    if (kind < 0.45) return `RS/${Math.floor(chance() * 9000)}/20${20 + Math.floor(chance() * 9)}`
    return kind < 0.47 ? of(['region', 'möte'], chance()) : word(chance)
  }).join(' ')

/** A word with one letter left out, or two in the other order. */
export function typedWrongly(right: string, chance: Chance): string {
  const at = 1 + Math.floor(chance() * (right.length - 2))
  const rest = right.slice(at + 2)
  return chance() < 0.5 ? right.slice(0, at) + right.slice(at + 1) : right.slice(0, at) + (right[at + 1] ?? '') + (right[at] ?? '') + rest
}
