import type { Payload } from 'payload'
import type { DataMigration } from './dataMigration'

/** Runs those that were never run to their end, in order. Which ones were stands beside Payload's own migrations. */
export async function runDataMigrations(payload: Payload, migrations: readonly DataMigration[]): Promise<void> {
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, select: { name: true, batch: true } })
  const done = new Set(docs.map(({ name }) => name))
  const batch = Math.max(0, ...docs.map((each) => each.batch ?? 0)) + 1
  for (const { name, run } of migrations) {
    if (done.has(name)) continue
    payload.logger.info({ msg: `Mending data: ${name}` })
    await run(payload)
    await payload.create({ collection: 'payload-migrations', data: { name, batch } })
  }
}
