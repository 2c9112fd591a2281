import type { Payload } from 'payload'
import type { Handler } from '../handler'
import { v1 } from './app'

const apps = new WeakMap<Payload, ReturnType<typeof v1>>()

/** The API answers at all of its addresses by itself, and says what it is not asked by. */
export const answerV1: Handler = async (payload, request) => {
  const app = apps.get(payload) ?? v1(payload)
  apps.set(payload, app)
  return app.fetch(request)
}
