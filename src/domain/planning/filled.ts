import type { Day } from '../days'
import { prose } from '../prose'
import { zonedInstant } from '../zonedTime'

/** What an activity tells whoever begins something that carries it out. */
export interface ToldByActivity {
  activity: string
  title: string
  description?: string | null | undefined
  /** What is to be said: the message that the activity has chosen, else the main message of its audience. */
  message?: string | null | undefined
  /** The segment of its audience, if whoever asks may use it. */
  segments: string[]
  strengthAreas: string[]
  day?: Day | null | undefined
}

/** What can be filled in. `opening` is a newsletter's first block; `start` and `end` an hour of a meeting. */
export type Filled = 'activity' | 'title' | 'description' | 'message' | 'segments' | 'strengthAreas' | 'opening' | 'start' | 'end'

/** What stands in a field that is filled in from an activity; undefined where the activity tells nothing of it. */
export function filledFrom(told: ToldByActivity, what: Filled, zone: string): unknown {
  switch (what) {
    case 'opening':
      return told.message ? [{ blockType: 'text', text: prose([told.message]) }] : undefined
    case 'start':
      return told.day ? zonedInstant(told.day, '09:00', zone).toISOString() : undefined
    case 'end':
      return told.day ? zonedInstant(told.day, '10:00', zone).toISOString() : undefined
    case 'segments':
    case 'strengthAreas':
      return told[what].length > 0 ? told[what] : undefined
    default:
      return told[what] ?? undefined
  }
}
