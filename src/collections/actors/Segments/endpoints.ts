import type { Endpoint, PayloadRequest } from 'payload'
import { countReadableContacts } from '../../../access/readableContacts'
import { segmentContactIds } from '../../../database'
import { answering } from '../../../errors'
import { choices } from './choices'
import { look } from './look'
import { reach } from './reach'
import { askedSegment } from './request'
import { uses } from './uses'
import { why } from './why'
import { json } from '../../../http'

/**
 * `POST /api/segments/count` with `{question, include, exclude}`: how many contacts a segment would
 * pick now, of those that the user may read.
 */
async function count(req: PayloadRequest): Promise<Response> {
  const { segment } = await askedSegment(req)
  const ids = await segmentContactIds(req.payload, segment)
  return json({ count: await countReadableContacts(req, ids) })
}

/** What a person asks of a segment while it is being written. */
export const segmentEndpoints: Endpoint[] = [
  { path: '/count', method: 'post', handler: answering(count) },
  { path: '/look', method: 'post', handler: answering(look) },
  { path: '/reach', method: 'post', handler: answering(reach) },
  { path: '/why', method: 'post', handler: answering(why) },
  { path: '/choices', method: 'get', handler: answering(choices) },
  { path: '/:id/uses', method: 'get', handler: answering(uses) },
]
