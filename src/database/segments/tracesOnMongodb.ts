import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { Traces } from './traces'

/** Documents a batch of what the server sends. */
const batchSize = 20_000

/** The contacts that stand in traces. */
export async function contactsOnMongodb({ connection }: MongooseAdapter, traces: Traces): Promise<ReadonlySet<string>> {
  const { collection, field, where } = questionFor(traces)
  const contacts = await idsAt({ connection }, collection, where, field)
  // A delivery keeps pointing at a contact that was erased.
  return traces.in === 'deliveries' ? existing({ connection }, contacts) : contacts
}

interface Question {
  collection: string
  where: object
  /** Where the contact stands, or several. */
  field: string
}

function questionFor(traces: Traces): Question {
  switch (traces.in) {
    case 'deliveries':
      return { collection: 'deliveries', where: { dispatch: among(traces.dispatches), state: 'accepted' }, field: 'contact' }
    case 'participants':
      return { collection: 'meetings', where: { ...of('_id', traces.meetings), deletedAt: null }, field: 'participants' }
    case 'invitations': {
      const { answer, meetings } = traces
      const answered = answer === undefined ? {} : { answer }
      return { collection: 'invitations', where: { ...of('meeting', meetings), ...answered }, field: 'contact' }
    }
  }
}

const of = (field: string, ids: readonly string[] | null) => (ids ? { [field]: among(ids) } : {})

const among = (ids: readonly string[]) => ({ $in: ids.filter((id) => ObjectId.isValid(id)).map((id) => new ObjectId(id)) })

type Database = Pick<MongooseAdapter, 'connection'>

async function idsAt({ connection }: Database, collection: string, where: object, field: string): Promise<Set<string>> {
  const ids = new Set<string>()
  const projection = { _id: 0, [field]: 1 }
  for await (const found of connection.collection(collection).find(where, { projection, batchSize })) {
    const value: unknown = found[field]
    for (const id of Array.isArray(value) ? value : [value]) if (id) ids.add(String(id))
  }
  return ids
}

async function existing(database: Database, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const all = await idsAt(database, 'contacts', {}, '_id')
  return new Set([...ids].filter((id) => all.has(id)))
}
