import type { Payload } from 'payload'
import { v1 } from '../../../web/v1/app'
import { route } from '../../(web)/spets'

export const dynamic = 'force-dynamic'

const apps = new WeakMap<Payload, ReturnType<typeof v1>>()

/** The API answers at all of its addresses by itself, and says what it is not asked by. */
const answer = route<object>(async (payload, request) => {
  const app = apps.get(payload) ?? v1(payload)
  apps.set(payload, app)
  return app.fetch(request)
})

export { answer as DELETE, answer as GET, answer as HEAD, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
