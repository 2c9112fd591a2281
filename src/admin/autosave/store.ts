/** What was typed in one view and not saved, as the browser keeps it. */
export interface Kept {
  /** When it was last typed in, ISO 8601. */
  at: string
  /** What the form said, as it would have been saved. */
  data: Record<string, unknown>
  /** When what it was typed over had last been changed; null for something new. */
  basedOn: string | null
}

/** Which document, in which language, and whose text. */
export interface Place {
  user: string
  /** Slug of the collection or global. */
  entity: string
  /** Null for something new, and for globals. */
  document: string | null
  language: string
}

const prefix = 'spets-kept:'

/** How long unsaved text is kept, in milliseconds: over a holiday, and no longer. */
const keptFor = 14 * 24 * 60 * 60 * 1000

const placeKey = ({ user, entity, document, language }: Place): string => `${prefix}${user}:${entity}:${document ?? 'new'}:${language}:`

/**
 * Keeps what is typed in one view. Each view has a place of its own, so that two tabs take nothing from each other.
 * @returns whether there was room
 */
export function keep(storage: Storage, place: Place, view: string, kept: Kept): boolean {
  try {
    storage.setItem(placeKey(place) + view, JSON.stringify(kept))
    return true
  } catch (error) {
    // The name that browsers have agreed on for a full store.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false
    throw error
  }
}

/** What other views of the same document left behind, the latest first, each with its key. */
export function leftBehind(storage: Storage, place: Place, view: string): { key: string; kept: Kept }[] {
  const start = placeKey(place)
  return keysOf(storage)
    .filter((key) => key.startsWith(start) && key !== start + view)
    .flatMap((key) => {
      const kept = read(storage, key)
      return kept ? [{ key, kept }] : []
    })
    .toSorted((one, other) => other.kept.at.localeCompare(one.kept.at))
}

/** What was typed in this view is saved, or not wanted. */
export const forget = (storage: Storage, place: Place, view: string): void => storage.removeItem(placeKey(place) + view)

/** Takes away all that is kept: whoever logs out leaves nothing behind in the browser. */
export function forgetAll(storage: Storage): void {
  for (const key of keysOf(storage)) storage.removeItem(key)
}

/** Takes away what has been kept for long enough. */
export function forgetOld(storage: Storage, now: number): void {
  for (const key of keysOf(storage)) {
    const kept = read(storage, key)
    if (!kept || now - new Date(kept.at).getTime() > keptFor) storage.removeItem(key)
  }
}

const keysOf = (storage: Storage): string[] => Object.keys(storage).filter((key) => key.startsWith(prefix))

/** Null for what was not written by this version of ours. */
function read(storage: Storage, key: string): Kept | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    return isKept(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && 'data' in value && typeof value.data === 'object'
