import type { Payload } from 'payload'

/** How long the database may take to answer before we count as not ready, in milliseconds. */
const patience = 3_000

/** The process answers. */
export const live = (): Response => health('ok')

/**
 * The process can do its work: 200 when the database answers in time, else 503.
 * @param start gives the running Payload, or fails where there is no database
 */
export async function ready(start: () => Promise<Payload>, timeLimit = patience): Promise<Response> {
  const answered = await within(timeLimit, askDatabase(start))
  return answered ? health('ok') : health('unavailable', 503)
}

async function askDatabase(start: () => Promise<Payload>): Promise<boolean> {
  try {
    const payload = await start()
    await payload.find({ collection: 'users', limit: 1, depth: 0, pagination: false, select: {} })
    return true
  } catch {
    return false
  }
}

async function within(timeLimit: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeLimit)
  })
  const answered = await Promise.race([answer, tooLate])
  clearTimeout(timer)
  return answered
}

const health = (status: string, code = 200): Response =>
  Response.json({ status }, { status: code, headers: { 'cache-control': 'no-store' } })
