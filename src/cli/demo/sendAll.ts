import type { Payload, Where } from 'payload'
import { workOnce } from '../../mail'

/** Works until every dispatch has come to its end. */
export async function sendAll(payload: Payload): Promise<void> {
  const sender = { worker: 'demo', signal: new AbortController().signal }
  while (await isUnderWay(payload)) await workOnce(payload, sender)
}

async function isUnderWay(payload: Payload): Promise<boolean> {
  const where: Where = { status: { in: ['scheduled', 'preparing', 'sending'] } }
  const { totalDocs } = await payload.count({ collection: 'dispatches', where })
  return totalDocs > 0
}
