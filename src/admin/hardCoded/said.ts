/**
 * Says a text as another phrase does, where it is what `phrase` says: `{slots}` stand for any words, which are
 * put into the same slots of `otherwise`. Spaces and line breaks count as one space.
 * @returns null where the text says something else.
 */
export function saidOtherwise(text: string, phrase: string, otherwise: string): string | null {
  const words = pattern(phrase).exec(text.trim().replace(/\s+/g, ' '))?.groups
  if (!words) return null
  return otherwise.replace(slot, (whole, name: string) => words[name] ?? whole)
}

const slot = /\{(\w+)\}/g

const patterns = new Map<string, RegExp>()

/** The expression that a phrase is looked for with. The first, empty group is there so that all have groups. */
function pattern(phrase: string): RegExp {
  const known = patterns.get(phrase)
  if (known) return known
  const source = phrase.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(slot, '(?<$1>.+)')
  const made = new RegExp(`^(?<whole>)${source}$`)
  patterns.set(phrase, made)
  return made
}
