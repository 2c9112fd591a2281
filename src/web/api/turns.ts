import { lanes } from '../../domain/guard/bounds'
import { Lane } from '../../domain/guard/lane'
import { Refusal, say } from '../../errors'

export type LaneName = keyof typeof lanes

/** One of each for the process: each of Next's bundles has its own copy of this file. */
const key = Symbol.for('spets.lanes')
const held = globalThis as { [key]?: Record<LaneName, Lane> }
const shared = (held[key] ??= { light: new Lane(lanes.light), heavy: new Lane(lanes.heavy), heavyOfUsers: new Lane(lanes.heavyOfUsers) })

/** When it is worth asking again, in seconds. */
export const retryAfter = 5

/**
 * Waits for a place among those who are answered at the same time.
 * @returns what gives the place back
 * @throws Refusal 429 when this client asks too much at once, 503 when all do or none becomes free in time
 */
export async function takeTurn(name: LaneName, client: string): Promise<() => void> {
  const refusal = (status: number) => new Refusal('busy', say('guard.busy', { seconds: retryAfter }), status)
  return new Promise((resolve, reject) => {
    let leave: (() => void) | null = null
    let timer: NodeJS.Timeout | undefined
    let hasBegun = false
    const entered = shared[name].enter(client, () => {
      hasBegun = true
      clearTimeout(timer)
      // Within `enter` there is nothing to give back yet.
      queueMicrotask(() => resolve(() => leave?.()))
    })
    if (typeof entered === 'string') return reject(refusal(entered === 'clientFull' ? 429 : 503))
    leave = entered
    if (hasBegun) return
    timer = setTimeout(() => {
      entered()
      reject(refusal(503))
    }, lanes[name].patience)
  })
}
