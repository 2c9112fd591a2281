import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { Portion, Rows } from './fill'

/** Rows a write. */
const portion = 10_000

/** Puts rows of a dispatch or meeting into MongoDB: the same as into SQLite. */
export async function fillMongodb({ connection }: MongooseAdapter, kind: Rows, of: string, { limit, step }: Portion): Promise<void> {
  const contacts = await connection
    .collection<{ address: string }>('contacts')
    .find({}, { projection: { address: 1 } })
    .sort({ _id: 1 })
    .toArray()
  const some = contacts.map((contact, place) => ({ ...contact, n: place + 1 })).filter(({ n }) => n % step === 0)
  const about = new ObjectId(of)
  const chosen = some.slice(0, limit)
  if (kind === 'participants') {
    const participants = chosen.map(({ _id }) => _id)
    await connection.collection('meetings').updateOne({ _id: about }, { $set: { participants } })
    return
  }
  for (let start = 0; start < chosen.length; start += portion)
    await connection.collection(kind).insertMany(
      chosen
        .slice(start, start + portion)
        .map(({ _id, address, n }) =>
          kind === 'deliveries'
            ? { dispatch: about, contact: _id, address: address, key: address, state: n % 20 === 0 ? 'failed' : 'accepted' }
            : { meeting: about, contact: _id, ...answered(n) },
        ),
      { ordered: false },
    )
}

const answered = (n: number) => (n % 3 === 2 ? {} : { answer: n % 3 === 0 ? 'yes' : 'no' })
