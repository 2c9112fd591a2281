import type { Payload, Where } from 'payload'
import type { SkippedBecause } from '../../domain/imports/undo'
import type { ContactImportChange } from '../../payload-types'

export type ChangeOutcome = ContactImportChange['outcome']

const collection = 'contact-import-changes'

/** Changes that are looked at together. */
const portion = 200

const ofContacts: Where = { change: { in: ['created', 'updated'] } }
const ofOrganisations: Where = { change: { equals: 'organisation' } }
const left: Where = { outcome: { in: ['todo', 'removing'] } }

/** What is left to undo of an import's contacts, a portion at a time, in the order of their ids. */
export const contactChanges = (payload: Payload, run: string) => portionsOf(payload, { and: [ofRun(run), ofContacts, left] })

/** What is left to undo of an import's organisations. */
export const organisationChanges = (payload: Payload, run: string) => portionsOf(payload, { and: [ofRun(run), ofOrganisations, left] })

/** What was left as it was when an import was undone. */
export async function skippedChanges(payload: Payload, run: string, limit: number): Promise<ContactImportChange[]> {
  const where: Where = { and: [ofRun(run), { outcome: { in: ['kept', 'partly'] } }] }
  const { docs } = await payload.db.find<ContactImportChange>({ collection, where, sort: 'id', limit })
  return docs
}

interface Settled {
  because?: SkippedBecause | null
  fields?: string[]
  /** Id and name of what is kept. */
  id?: string
  name?: string
}

/** Writes what became of a change. What stood before is needed no more, and the name only to say what was kept. */
export async function settle(
  payload: Payload,
  change: ContactImportChange,
  outcome: ChangeOutcome,
  { because, fields, id, name }: Settled = {},
): Promise<void> {
  const isKept = outcome === 'kept' || outcome === 'partly'
  const about = isKept ? { contact: id ?? null, name: name ?? change.name } : { contact: null, name: null }
  const data = { outcome, before: null, after: null, because: because ?? null, keptFields: fields ?? null, ...about }
  await payload.db.updateOne({ collection, id: change.id, data, returning: false })
}

/** Writes that what a change made is about to be removed. */
export async function markRemoving(payload: Payload, { id }: ContactImportChange): Promise<void> {
  await payload.db.updateOne({ collection, id, data: { outcome: 'removing' }, returning: false })
}

/** How many of an import's changes have come to these ends. */
export async function countSettled(
  payload: Payload,
  run: string,
  kinds: ContactImportChange['change'][],
  outcomes: ChangeOutcome[],
): Promise<number> {
  const where: Where = { and: [ofRun(run), { change: { in: kinds } }, { outcome: { in: outcomes } }] }
  return (await payload.db.count({ collection, where })).totalDocs
}

/** How many changes an import has made, and how many of them are left to undo. */
export async function countChanges(payload: Payload, run: string): Promise<{ all: number; left: number }> {
  const count = async (where: Where) => (await payload.db.count({ collection, where })).totalDocs
  return { all: await count(ofRun(run)), left: await count({ and: [ofRun(run), left] }) }
}

/** Takes away all that is not needed to say what was kept. */
export async function forgetSettled(payload: Payload, run: string): Promise<void> {
  const where: Where = { and: [ofRun(run), { outcome: { not_in: ['kept', 'partly'] } }] }
  await payload.db.deleteMany({ collection, where })
}

const ofRun = (run: string): Where => ({ import: { equals: run } })

async function* portionsOf(payload: Payload, asked: Where): AsyncGenerator<ContactImportChange[]> {
  let after: string | null = null
  for (;;) {
    const where: Where = after === null ? asked : { and: [asked, { id: { greater_than: after } }] }
    const page: ContactImportChange[] = (
      await payload.db.find<ContactImportChange>({ collection, where, sort: 'id', limit: portion, pagination: false })
    ).docs
    if (page.length > 0) yield page
    if (page.length < portion) return
    after = page.at(-1)?.id ?? null
  }
}
