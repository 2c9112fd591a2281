/** Words that are the same in all forms. */
const fixed = new Set(['bra', 'ringa', 'egna', 'flera', 'många'])

const irregular: Readonly<Record<string, string>> = {
  nytt: 'nya',
  brett: 'breda',
  gott: 'goda',
  rött: 'röda',
  fritt: 'fria',
  blått: 'blåa',
  litet: 'små',
  liten: 'små',
  enskilt: 'enskilda',
  särskilt: 'särskilda',
  fastställt: 'fastställda',
  privat: 'privata',
  separat: 'separata',
}

/**
 * A Swedish adjective as it stands before the plural and the definite: öppet → öppna, strategisk → strategiska.
 * @param neuter whether it is given as it stands before a word with ett
 */
export function weakOf(adjective: string, neuter: boolean): string {
  const odd = irregular[adjective]
  if (odd) return odd
  if (fixed.has(adjective) || /(?:a|ande|ende)$/.test(adjective)) return adjective
  if (neuter) {
    if (adjective.endsWith('at')) return `${adjective.slice(0, -1)}de`
    if (/[^aeiouyåäö]et$/.test(adjective)) return `${adjective.slice(0, -2)}na`
    if (adjective.endsWith('tt')) return `${adjective.slice(0, -2)}da`
    if (adjective.endsWith('samt')) return `${adjective.slice(0, -1)}ma`
    if (adjective.endsWith('t')) return `${adjective.slice(0, -1)}a`
  }
  if (adjective.endsWith('ad')) return `${adjective}e`
  if (/[^aeiouyåäö]e[nlr]$/.test(adjective)) return `${adjective.slice(0, -2)}${adjective.at(-1)}a`
  if (adjective.endsWith('sam')) return `${adjective}ma`
  return `${adjective}a`
}
