import type { Payload, Where } from 'payload'
import { recordAudit } from '../../audit'
import { isUnderWay } from '../../domain/dispatchStatus'
import type { Continuity } from '../../domain/restored'
import { moveDispatch } from '../dispatch/move'

const onTheirWay: Where = { status: { in: ['scheduled', 'preparing', 'sending'] } }

/** What is set for a time to come has not missed anything while nobody was at work. */
const due = (): Where => ({
  or: [
    { status: { in: ['preparing', 'sending'] } },
    { and: [{ status: { equals: 'scheduled' } }, { scheduledFor: { less_than_equal: new Date().toISOString() } }] },
  ],
})

/**
 * Has dispatches wait for a person that may have gone further than the database knows: all that are on their way when
 * it was put back, and those that would go on by themselves when nobody knows.
 * @returns how many were made to wait
 */
export async function waitForPerson(payload: Payload, continuity: Exclude<Continuity, 'goesOn'>): Promise<number> {
  const where = continuity === 'restored' ? onTheirWay : due()
  const { docs } = await payload.find({ collection: 'dispatches', where, select: { status: true }, depth: 0, pagination: false })
  let waiting = 0
  for (const { id } of docs) if (await pause(payload, id)) waiting += 1
  return waiting
}

/** However it moves meanwhile: until it waits, or is done or stopped. */
async function pause(payload: Payload, id: string): Promise<boolean> {
  for (;;) {
    const { status } = await payload.findByID({ collection: 'dispatches', id, depth: 0, select: { status: true } })
    if (!isUnderWay(status) || status === 'paused') return false
    if (!(await moveDispatch(payload, id, status, 'paused', { pauseReason: 'restored' }))) continue
    await recordAudit({ payload }, { deed: 'pause', entity: 'dispatches', document: id })
    return true
  }
}
