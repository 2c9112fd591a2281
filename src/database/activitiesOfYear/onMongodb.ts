import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PerLanguage } from '../../domain/localised'
import type { StoredActivity } from '../../domain/planning/stored'
import { type Asked, reachOf } from './reach'

/** A relation as the adapter stores it. */
type Id = { toString(): string } | string

interface Found {
  _id: Id
  title?: PerLanguage<string>
  type: string
  status: string
  year: number
  month?: string | null
  from?: Date | null
  to?: Date | null
  recursIn?: string[] | null
  plan?: Id | null
  audience?: string | null
  strengthAreas?: Id[] | null
  responsible?: Id[] | null
  updatedAt: Date
}

const wanted = [
  'title',
  'type',
  'status',
  'year',
  'month',
  'from',
  'to',
  'recursIn',
  'plan',
  'audience',
  'strengthAreas',
  'responsible',
  'updatedAt',
  'public',
]

export async function onMongodb({ collections }: MongooseAdapter, { year, publicOnly }: Asked): Promise<StoredActivity[]> {
  const { after, before } = reachOf(year)
  const [begins, ends] = [new Date(after), new Date(before)]
  const found = await collections.activities?.collection
    .find<Found>(
      {
        deletedAt: null,
        $or: [
          { year },
          { from: { $lt: ends }, to: { $gte: begins } },
          { from: { $gte: begins, $lt: ends } },
          { to: { $gte: begins, $lt: ends } },
        ],
        ...(publicOnly ? { public: true } : {}),
      },
      { projection: Object.fromEntries(wanted.map((field) => [field, 1])) },
    )
    .toArray()
  return (found ?? []).map(asStored)
}

const asStored = ({
  _id,
  plan,
  title,
  month,
  from,
  to,
  recursIn,
  audience,
  strengthAreas,
  responsible,
  ...rest
}: Found): StoredActivity => ({
  id: String(_id),
  title: title ?? {},
  type: rest.type,
  status: rest.status,
  year: rest.year,
  month: month ?? null,
  from: from?.toISOString() ?? null,
  to: to?.toISOString() ?? null,
  recursIn: recursIn ?? [],
  plan: plan ? String(plan) : null,
  audience: audience ?? null,
  strengthAreas: (strengthAreas ?? []).map(String),
  responsible: (responsible ?? []).map(String),
  updatedAt: rest.updatedAt.toISOString(),
})

/** Unlike itself when any activity has been made, changed or deleted: how many there are and the sum of when they were changed. */
export async function stampOnMongodb({ collections }: MongooseAdapter): Promise<string> {
  const found = await collections.activities?.collection.find<{ updatedAt: Date }>({}, { projection: { _id: 0, updatedAt: 1 } }).toArray()
  return `${found?.length} ${found?.reduce((sum, { updatedAt }) => sum + updatedAt.getTime(), 0)}`
}
