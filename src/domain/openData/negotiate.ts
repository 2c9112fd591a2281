/** A form that something is kept in, and how those who ask name it. */
export interface Form<Key extends string = string> {
  key: Key
  /** Without parameters, in lower case; the first is how we name it. */
  types: readonly string[]
}

/** No more of a header than this is read; whoever says more is answered by what stands first. */
const longest = 200

/**
 * The form that is wanted most (`Accept`, RFC 9110 12.5.1): by quality, and among those that are wanted as much the one
 * that stands first in `forms`.
 * @returns null where none of them is accepted
 */
export function wantedForm<Key extends string>(accept: string | null, forms: readonly Form<Key>[]): Key | null {
  const ranges = (accept?.trim() || '*/*').slice(0, longest).split(',').map(rangeOf)
  const weighed = forms.map(({ key, types }) => ({ key, quality: Math.max(...types.map((type) => qualityOf(type, ranges))) }))
  return weighed.filter(({ quality }) => quality > 0).toSorted((one, other) => other.quality - one.quality)[0]?.key ?? null
}

interface Range {
  type: string
  quality: number
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/)
  const said = parameters.find((each) => each.startsWith('q='))
  const quality = said === undefined ? 1 : Number(said.slice(2))
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 }
}

/** What names a type most closely counts, also where it says no. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const named = [type, `${type.split('/', 1)[0]}/*`, '*/*']
  for (const name of named) {
    const found = ranges.find((range) => range.type === name)
    if (found) return found.quality
  }
  return 0
}
