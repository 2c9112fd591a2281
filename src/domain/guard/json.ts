import { isForbiddenName } from './names'
import type { Unfit } from './unfit'

/** How far objects and lists may lie in each other: several times what the richest text of ours needs. */
const deepest = 100

/** Why a text cannot be taken as JSON (RFC 8259); null when it can be. */
export function unfitJson(text: string): Unfit | null {
  try {
    return unfitValue(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return 'brokenBody'
    throw error
  }
}

/** The same for a text that has to be an object, as all that is sent to us as JSON is. */
export const unfitObject = (text: string): Unfit | null => unfitJson(text) ?? (isObject(JSON.parse(text)) ? null : 'brokenBody')

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Level by level rather than by recursion: how deep it is is what is asked. */
function unfitValue(root: unknown): Unfit | null {
  let level = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return 'tooDeep'
    const objects = level.filter((value) => typeof value === 'object' && value !== null)
    if (objects.some((value) => !Array.isArray(value) && Object.keys(value).some(isForbiddenName))) return 'names'
    level = objects.flatMap((value) => Object.values(value) as unknown[])
  }
  return null
}
