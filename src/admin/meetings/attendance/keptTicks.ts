import type { CheckIn } from '../../../domain/attendance'

/** What a device has kept of ticks that the server does not have yet. */
interface KeptTicks {
  ticks: CheckIn[]
  /** Whether something stands there that is no list of ours, or did when the page was opened before. */
  isUnreadable: boolean
}

/**
 * Reads the ticks that a device has kept. What cannot be read is put aside under a name of its own, so that new ticks do
 * not take its place and somebody can still look into it.
 */
export function keptTicks(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, key: string): KeptTicks {
  const aside = `${key} unreadable`
  const text = storage.getItem(key)
  const ticks = text === null ? [] : ticksIn(text)
  if (text !== null && ticks === null) {
    storage.setItem(aside, text)
    storage.removeItem(key)
  }
  return { ticks: ticks ?? [], isUnreadable: storage.getItem(aside) !== null }
}

/** Null for what is no list of ticks. */
function ticksIn(text: string): CheckIn[] | null {
  const found = parsed(text)
  return Array.isArray(found) && found.every(isTick) ? found : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The caller tells the person.
    return null
  }
}

const isTick = (value: unknown): value is CheckIn =>
  typeof value === 'object' &&
  value !== null &&
  'invitation' in value &&
  typeof value.invitation === 'string' &&
  'came' in value &&
  typeof value.came === 'boolean' &&
  'at' in value &&
  typeof value.at === 'string'
