import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import { compareAndSet } from '../../../database'
import type { FeedbackAnswer } from '../../../domain/feedback'

/** The answers to a meeting: one document, by the meeting's own id. */
interface Stored {
  id: string
  answers?: unknown
  updatedAt: string
}

const collection = 'feedback-answers'

/** How often others may come between before it is a fault. */
const attempts = 100

/**
 * Adds what somebody answered about a meeting so that nothing tells who, when, or with what else: each answer lies by
 * itself among all others, in an order that is made anew each time. The times that a document has are no times: they
 * count how often it was written, which is what it is compared by.
 */
export async function keepFeedback(payload: Payload, meeting: string, answers: readonly FeedbackAnswer[]): Promise<void> {
  const added = answers.map(written)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await storedFor(payload, meeting)
    if (found ? await addTo(payload, found, added) : await begin(payload, meeting, added)) return
  }
  throw new Error('Answers about a meeting could not be kept')
}

const storedFor = (payload: Payload, meeting: string): Promise<Stored | null> =>
  payload.db.findOne<Stored>({ collection, where: { meeting: { equals: meeting } } })

async function addTo(payload: Payload, { answers, id, updatedAt }: Stored, added: readonly string[]): Promise<boolean> {
  const data = { answers: mixed([...linesIn(answers), ...added]), updatedAt: countedAs(Date.parse(updatedAt) + 1) }
  return compareAndSet(payload, collection, id, { updatedAt: { equals: updatedAt } }, data)
}

/** @returns false when another has begun meanwhile */
async function begin(payload: Payload, meeting: string, added: readonly string[]): Promise<boolean> {
  const data = { meeting, answers: mixed([...added]), createdAt: countedAs(0), updatedAt: countedAs(0) }
  try {
    await payload.db.create({ collection, customID: meeting, data, returning: false })
    return true
  } catch (error) {
    // Each database says in its own way that there is one already: whether there is, tells.
    if (await storedFor(payload, meeting)) return false
    throw error
  }
}

/** A count where a time stands: so many milliseconds after 1970. */
const countedAs = (count: number): string => new Date(count).toISOString()

const written = ({ question, value }: FeedbackAnswer): string => JSON.stringify([question, value])

const linesIn = (answers: unknown): string[] =>
  Array.isArray(answers) ? answers.filter((each): each is string => typeof each === 'string') : []

/** All that was answered about a meeting, in no order. */
export async function feedbackAbout(payload: Payload, meeting: string): Promise<FeedbackAnswer[]> {
  const found = await storedFor(payload, meeting)
  return linesIn(found?.answers).map((line) => {
    const [question, value] = JSON.parse(line) as [string, string]
    return { question, value }
  })
}

/** Forgets all that was answered about a meeting. */
export async function dropFeedback(payload: Payload, meeting: string): Promise<void> {
  await payload.db.deleteMany({ collection, where: { meeting: { equals: meeting } } })
}

/** In an order that nobody can foresee (Fisher and Yates). */
export function mixed(texts: readonly string[]): string[] {
  const all = [...texts]
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1)
    const [one, two] = [all[at], all[other]]
    if (one !== undefined && two !== undefined) [all[at], all[other]] = [two, one]
  }
  return all
}
