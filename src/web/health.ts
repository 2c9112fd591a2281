import type { Payload } from 'payload'
import { type WriteFault, writeFaultOf } from '../database'

/** How long the database may take to answer before we count as not ready, in milliseconds. */
const patience = 3_000

/** When it is worth asking again, in seconds. */
const retryAfter = 10

/** Why the process cannot do its work: what the database does, or that it does not answer in time. */
type Reason = WriteFault | 'databaseSlow'

/** The process answers. */
export const live = (): Response => health({ status: 'ok' })

/**
 * The process can do its work: 200 when the database takes what is written, in time; else 503 with why not.
 * @param start gives the running Payload, or fails where there is no database
 */
export async function ready(start: () => Promise<Payload>, timeLimit = patience): Promise<Response> {
  const reason = await within(timeLimit, askDatabase(start))
  return reason === null ? health({ status: 'ok' }) : health({ status: 'unavailable', reason }, 503)
}

async function askDatabase(start: () => Promise<Payload>): Promise<Reason | null> {
  try {
    return await writeFaultOf(await start())
  } catch {
    return 'databaseUnreachable'
  }
}

async function within(timeLimit: number, answer: Promise<Reason | null>): Promise<Reason | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<Reason>((resolve) => {
    timer = setTimeout(() => resolve('databaseSlow'), timeLimit)
  })
  const answered = await Promise.race([answer, tooLate])
  clearTimeout(timer)
  return answered
}

const health = (body: { status: string; reason?: Reason }, code = 200): Response =>
  Response.json(body, {
    status: code,
    headers: { 'cache-control': 'no-store', ...(code === 503 ? { 'retry-after': String(retryAfter) } : {}) },
  })
