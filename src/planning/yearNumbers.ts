import type { Payload, Where } from 'payload'
import { accountingOf } from '../database'
import { zonedInstant } from '../domain/zonedTime'
import { settingsOf } from '../env'

/** How much went out in a year. */
export interface YearNumbers {
  /** Dispatches of newsletters that began in the year. */
  newsletters: number
  /** Mails of theirs that were accepted. */
  accepted: number
}

/** Counts what was sent in a year, the same whoever asks: it tells how many and never who. */
export async function yearNumbers(payload: Payload, year: number): Promise<YearNumbers> {
  const { zone } = settingsOf(payload)
  const [begins, ends] = [year, year + 1].map((each) => zonedInstant(`${each}-01-01`, '00:00', zone).toISOString())
  const where: Where = {
    and: [{ kind: { equals: 'newsletter' } }, { startedAt: { greater_than_equal: begins } }, { startedAt: { less_than: ends } }],
  }
  const { docs } = await payload.find({ collection: 'dispatches', where, select: { kind: true }, depth: 0, pagination: false })
  let accepted = 0
  for (const { id } of docs) accepted += (await accountingOf(payload, id)).accepted
  return { newsletters: docs.length, accepted }
}
