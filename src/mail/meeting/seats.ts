import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { markTold, seatsOf, seatsToTell } from '../../database'
import type { Mailing } from '../kinds'
import { sendByItself } from './byItself'

/**
 * Tells those who waited and have got a place, once: the dispatch is known by whom it tells and of which yes, so that
 * whoever is stopped before it is noted makes no second one.
 * @returns how many dispatches were made
 */
export async function tellPromoted(payload: Payload, now: Date): Promise<number> {
  let made = 0
  for (const { invitations, meeting } of await seatsToTell(payload, now)) {
    const outcome = await sendByItself(payload, await mailingFor(payload, meeting, invitations))
    if (outcome === 'later') continue
    if (outcome === 'made') made += 1
    await markTold(payload, meeting, invitations, now)
  }
  return made
}

async function mailingFor(payload: Payload, meeting: string, invitations: readonly string[]): Promise<Mailing> {
  const yes = (await seatsOf(payload, meeting)).filter(({ invitation }) => invitations.includes(invitation))
  const known = yes.map(({ at, invitation }) => `${invitation} ${at}`).toSorted()
  const at = createHash('sha256').update(known.join('\n')).digest('hex').slice(0, 32)
  return { kind: 'seat', id: meeting, about: { to: 'named', only: [...invitations], row: 'seats', at } }
}
