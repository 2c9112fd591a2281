import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { handleEndpoints } from 'payload'
import { clientFor } from '../support/clients'
import { makeManyContacts } from '../support/manyContacts'
import { startSpets } from '../support/spets'
import { peakMemory } from './peakMemory'

/**
 * How long it takes to export many contacts, as CSV and as a workbook, on SQLite, and how much memory the process takes at
 * most meanwhile.
 */
const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' } } })

const spets = await startSpets('sqlite')
const { payload, key, settings } = spets
await makeManyContacts(payload, Number(values.count), 'many.example')
const { token } = await clientFor(spets, { role: 'communicator' })
console.log(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, ${values.count} contacts`)
// The first answer reads what all later ones need.
await exported('csv', 1)

for (const format of ['csv', 'xlsx']) {
  const begun = performance.now()
  const idle = process.memoryUsage.rss() / 1024 ** 2
  forgetPeak()
  const size = await exported(format)
  const more = peakMemory(process.pid) - idle
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`${format}: ${seconds} s, ${(size / 1024 ** 2).toFixed(1)} MB, at most ${more.toFixed(0)} MB more than ${idle.toFixed(0)} MB`)
}
await spets.close()
process.exit()

/** Reads an export as a browser does, without keeping it. @returns its size; of so many parts at most */
async function exported(format: string, parts = Infinity): Promise<number> {
  const request = new Request(`${settings.publicUrl}/api/contacts/export?format=${format}`, { headers: { authorization: `JWT ${token}` } })
  const { body, status } = await handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key })
  if (status !== 200 || !body) throw new Error(`The export was answered with ${status}`)
  let [size, read] = [0, 0]
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (++read >= parts) break
  }
  await reader.cancel()
  return size
}

/** From now on Linux tells the most memory anew (proc(5), clear_refs). */
function forgetPeak(): void {
  writeFileSync('/proc/self/clear_refs', '5')
}
