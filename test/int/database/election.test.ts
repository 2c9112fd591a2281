import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make, plain } from '../../support/fixtures'
import { type Proxy, startProxy } from '../../support/proxy'
import type { Answer } from '../../support/rest'
import { databasesHere, type Spets, startSpets } from '../../support/spets'

/** How long a replica set is without a primary, in milliseconds. */
const election = 12_000

/** An SQLite file elects nobody. */
const isLeftOut = !databasesHere().includes('mongodb')

describe.skipIf(isLeftOut).each(['mongodb'] as const)('while the servers elect a primary (%s)', (kind) => {
  let proxy: Proxy
  let running: Spets
  let communicator: Client
  let isReplicaSet = false

  beforeAll(async () => {
    const url = new URL(process.env.MONGODB_URL ?? '')
    isReplicaSet = url.searchParams.has('replicaSet')
    proxy = await startProxy(url.hostname, Number(url.port || 27_017))
    url.host = `127.0.0.1:${proxy.port}`
    url.pathname = `/spets_test_election_${process.pid}`
    // Else the driver goes to where the server says that it is.
    url.searchParams.set('directConnection', 'true')
    running = await startSpets(kind, { database: { kind, url: url.href } })
    communicator = await clientFor(running, { role: 'administrator' })
  })
  afterAll(async () => {
    await running.close()
    await proxy.close()
  })

  const elect = () => {
    proxy.cut()
    setTimeout(() => proxy.mend(), election)
  }
  const create = (title: string) => communicator.post('/news', { ...plain.news(), title })
  const timesWritten = async (title: string) =>
    (await running.payload.count({ collection: 'news', where: { title: { equals: title } } })).totalDocs
  const statuses = async (answers: Promise<Answer>[]) => (await Promise.all(answers)).map(({ status }) => status)

  it('reads and writes wait, and are answered', async () => {
    const { id } = await make(running.payload).contact()
    elect()
    const titles = ['first', 'second', 'third'].map((word) => `The ${word} of an election`)
    const written = titles.map(create)
    const changed = [communicator.patch(`/contacts/${id}`, { name: 'Elected' })]
    const read = ['/news', '/contacts?limit=50', `/contacts/${id}`, '/globals/publisher', '/terms?draft=true'].map((path) =>
      communicator.get(path),
    )
    expect(await statuses([...read, ...changed])).toEqual([200, 200, 200, 200, 200, 200])
    expect(await statuses(written)).toEqual([201, 201, 201])
    for (const title of titles) expect(await timesWritten(title)).toBe(1)
    expect((await running.payload.findByID({ collection: 'contacts', id })).name).toBe('Elected')
  })

  it('what is under way is done, and once, where the server can tell', async () => {
    const titles = Array.from({ length: 6 }, (_, index) => `Under way ${index}`)
    const written = titles.map(create)
    const read = titles.map(() => communicator.get('/news?limit=100'))
    elect()
    expect(await statuses(read)).toEqual(titles.map(() => 200))
    const ends = await Promise.all(written)
    for (const [index, title] of titles.entries()) {
      // A server alone cannot tell whether it has done what it was asked when the connection broke.
      if (isReplicaSet) expect([ends[index]?.status, await timesWritten(title)]).toEqual([201, 1])
      else expect(await timesWritten(title)).toBeLessThanOrEqual(1)
    }
  })

  it('what many documents are written by is done too', async () => {
    const dispatch = await make(running.payload).dispatch()
    for (const _ of [1, 2]) await make(running.payload).delivery({ dispatch: dispatch.id })
    elect()
    await running.payload.db.deleteMany({ collection: 'deliveries', where: { dispatch: { equals: dispatch.id } } })
    expect((await running.payload.count({ collection: 'deliveries' })).totalDocs).toBe(0)
  })
})
