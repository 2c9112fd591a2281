/** A Swedish noun in the three forms beside its own. */
export interface Noun {
  definite: string
  plural: string
  definitePlural: string
}

type Declension = (word: string) => Noun

/** Puts endings on what is left of a word when some of its letters are taken away. */
const ending =
  (definite: string, plural: string, definitePlural: string, cut = 0): Declension =>
  (word) => {
    const stem = word.slice(0, word.length - cut)
    return { definite: word + definite, plural: stem + plural, definitePlural: stem + definitePlural }
  }

/** Endings that replace the last letters in all forms. */
const replaced =
  (cut: number, ...forms: readonly [definite: string, plural: string, definitePlural: string]): Declension =>
  (word) => {
    const [definite, plural, definitePlural] = forms.map((form) => word.slice(0, word.length - cut) + form)
    return { definite: definite ?? word, plural: plural ?? word, definitePlural: definitePlural ?? word }
  }

/** What a word becomes by how it ends, in the order of the declensions; the longest ending counts, as compounds follow their last part. */
const byEnding: readonly (readonly [declension: Declension, endings: string])[] = [
  // First: -or.
  [ending('n', 'or', 'orna', 1), 'a'],
  // Second: -ar.
  [ending('en', 'ar', 'arna'), 'ing dag väg del spets krets träff dom sal häst arm sten båt skog ring gård lag'],
  [replaced(2, 'eln', 'lar', 'larna'), 'el'],
  [replaced(2, 'an', 'ningar', 'ningarna'), 'sökan'],
  // Third: -er, -r.
  [
    ending('en', 'er', 'erna'),
    'ör tion sion het itet ist ant ent plan region process fond text trend tendens modell bransch bredd bas nad skap ans ens log graf al ' +
      'kommun grupp form kultur person akt norm metod period analys risk vinst insats makt kraft effekt aspekt sfär miljard part plats tid film grund',
  ],
  [ending('n', 'er', 'erna'), 'i é or miljö'],
  [ending('n', 'r', 'rna'), 'ie linje'],
  [replaced(2, 'eln', 'ler', 'lerna'), 'regel muskel'],
  [replaced(2, 'et', 'er', 'erna'), 'ium eum'],
  // Fourth: -n.
  [ending('t', 'n', 'na'), 'e'],
  // Fifth: as it is.
  [ending('', '', ''), 'verkan'],
  [ending('n', '', 'na'), 'ordförande studerande sökande boende'],
  [ending('n', 'e', 'na', 1), 'are iker'],
  [
    ending('et', '', 'en'),
    'hjul projekt verk mål avtal stöd bidrag anslag beslut uppdrag län råd forum företag system universitet kapital ansvar behov underlag ' +
      'förslag resultat initiativ perspektiv kontor utskott departement dokument instrument ment bolag liv folk språk ord år brev sätt hus torg ' +
      'ljus ting slag tak val krav svar bord partnerskap ledarskap landskap medlemskap skydd utbud samråd samtal förbund ombud innehåll ' +
      'mandat arkiv material organ nav bud läger tal tillstånd',
  ],
  [replaced(2, 'ret', 'er', 'ren'), 'kluster center mönster register'],
  [replaced(2, 'let', 'el', 'len'), 'medel'],
  [ending('met', '', 'men'), 'program rum hem'],
]

const table = byEnding
  .flatMap(([declension, endings]) => endings.split(' ').map((end) => [end, declension] as const))
  .toSorted(([one], [other]) => other.length - one.length)

const irregular: Readonly<Record<string, Noun>> = {
  man: { definite: 'mannen', plural: 'män', definitePlural: 'männen' },
  stad: { definite: 'staden', plural: 'städer', definitePlural: 'städerna' },
  land: { definite: 'landet', plural: 'länder', definitePlural: 'länderna' },
  bok: { definite: 'boken', plural: 'böcker', definitePlural: 'böckerna' },
  partner: { definite: 'partnern', plural: 'partner', definitePlural: 'partnerna' },
}

/** A word that its last part bends as it does alone: landsting does not end in land, avtalspartner ends in partner. */
const irregularIn = (word: string): [string, Noun] | undefined => Object.entries(irregular).find(([end]) => word.endsWith(end))

/** The forms of a Swedish noun by rule. Where no rule knows its ending, it goes as most words that came late into Swedish do. */
export function nounOf(word: string): Noun {
  const odd = irregularIn(word)
  if (odd) {
    const [end, forms] = odd
    const before = word.slice(0, word.length - end.length)
    return {
      definite: before + forms.definite,
      plural: before + forms.plural,
      definitePlural: before + forms.definitePlural,
    }
  }
  const known = table.find(([end]) => word.endsWith(end))
  if (known) return known[1](word)
  return /[aeiouyåäö]$/.test(word) ? ending('n', 'r', 'rna')(word) : ending('en', 'er', 'erna')(word)
}

/** Whether a noun has ett: the definite form says so. */
export const isNeuter = (word: string): boolean => nounOf(word).definite.endsWith('t')

/** Whether a word is a noun in its definite form already: förklaringsmodellen, fonden, pyramiden. */
export function isDefinite(word: string): boolean {
  if (!/(?:en|et|na)$/.test(word)) return false
  const isKnown = table.some(([end]) => word.endsWith(end))
  if (!isKnown) return word.length > 5
  return table.some(([end, declension]) => {
    const { definite, definitePlural } = declension(end)
    return end.length > 2 && (word.endsWith(definite) || word.endsWith(definitePlural))
  })
}
