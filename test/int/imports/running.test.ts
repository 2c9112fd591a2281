import type { TypedUser } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compareAndSet } from '../../../src/database'
import { importContacts, progressOf, requestImport, requestUndo } from '../../../src/imports'
import { make } from '../../support/fixtures'
import { carriedOut, csv, said } from '../../support/imports'
import { fail, interruptedAt } from '../../support/failing'
import { onEachDatabase } from '../../support/spets'
import { until } from '../../support/until'
import { startWorker, whileRuns } from '../../support/worker'

const heading = 'Namn;E-post;Organisation;Kommun;Nyhetsbrev'
const past = '2020-01-01T00:00:00.000Z'

onEachDatabase('an import that a worker carries out', (spets) => {
  let anna: TypedUser
  const payload = () => spets().payload
  const requested = (...rows: string[]) =>
    requestImport(payload(), { ...said, bytes: csv(heading, ...rows), fileName: 'lista.csv', dryRun: false, user: anna, language: 'sv' })
  const progress = (run: string) => progressOf(payload(), { run, language: 'sv' })
  const addresses = async () =>
    (await payload().find({ collection: 'contacts', sort: 'address', pagination: false, depth: 0 })).docs.map(({ address }) => address)
  const all = (collection: 'contact-import-changes' | 'contact-import-lists' | 'contact-import-rows') =>
    payload()
      .db.find({ collection, limit: 0, pagination: false })
      .then(({ docs }) => docs)
  const emptiedAtOnce = async () => {
    for (const collection of ['contacts', 'organisations'] as const) await payload().db.deleteMany({ collection, where: {} })
  }
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `N${from + index};n${from + index}@x.example;Org ${index % 3};;ja`)

  beforeAll(async () => {
    anna = await spets().user('communicator')
  })

  beforeEach(async () => {
    for (const collection of ['contact-imports', 'contact-import-changes', 'contact-import-lists', 'contact-import-rows'] as const)
      await payload().db.deleteMany({ collection, where: {} })
    await emptiedAtOnce()
  })

  it('tells how far it has come, and keeps nothing of the list but what is to be mended', async () => {
    const run = await requested(...many(2), 'Fel;inte-en-adress;;;', 'Sist;sist@x.example;Org 9;Åre;')
    expect(await progress(run)).toMatchObject({ state: 'importing', steps: 4, stepsDone: 0, counts: { rows: 0 } })
    expect(await all('contact-import-lists')).toHaveLength(1)
    await carriedOut(payload())
    expect(await progress(run)).toMatchObject({
      state: 'imported',
      steps: 4,
      stepsDone: 4,
      counts: { rows: 4, created: 3, errors: 1 },
      remarks: [expect.stringContaining('Org 0, Org 1, Org 9')],
      failed: [{ number: 4, problems: [{ column: 'E-post', message: expect.stringContaining('kan inte vara en e-postadress') }] }],
    })
    expect(await all('contact-import-lists')).toEqual([])
    expect(await all('contact-import-rows')).toHaveLength(1)
    const { docs } = await payload().find({ collection: 'audit-events', where: { deed: { equals: 'import' } }, sort: '-at', limit: 1 })
    expect(docs[0]).toMatchObject({ actorName: anna.name, numbers: { created: 3, errors: 1 } })
  })

  it('plans a row that is far from what it belongs with as if it stood beside it', async () => {
    const far = many(400, 100)
    const run = await requested(
      'Första;dubbel@x.example;Långt bort AB;;ja',
      ...far,
      'Andra;dubbel@x.example;;;nej',
      'Sist;sist@x.example;långt  bort ab;Krokom;',
    )
    await carriedOut(payload())
    expect((await progress(run)).counts).toMatchObject({ rows: 403, created: 402, duplicates: 1 })
    const { docs } = await payload().find({ collection: 'organisations', where: { name: { equals: 'Långt bort AB' } } })
    expect(docs.map(({ municipality }) => municipality)).toEqual(['Krokom'])
    const {
      docs: [first],
    } = await payload().find({ collection: 'contacts', where: { address: { equals: 'dubbel@x.example' } } })
    expect(first?.permissions?.find(({ purpose }) => purpose === 'newsletter')?.state).toBe('withdrawn')
  })

  it('stops between two portions when it is asked to, and is gone on with', async () => {
    const run = await requested(...many(450))
    const stopping = new AbortController()
    const round = carriedOut(payload(), stopping.signal)
    await until('some are in', async () => (await progress(run)).stepsDone > 0, 20_000, 1)
    stopping.abort()
    await round
    const { stepsDone } = await progress(run)
    expect(stepsDone).toBeGreaterThan(0)
    expect(stepsDone).toBeLessThan(450)
    await carriedOut(payload())
    expect(await progress(run)).toMatchObject({ state: 'imported', counts: { rows: 450, created: 450 } })
  })

  describe('and that is stopped at any write', () => {
    const rows = [
      'Ny;ny@x.example;Nytt AB;Åre;ja',
      'Känd;kand@x.example;Nytt AB;;ja',
      'Fel;fel;;;',
      'Sist;sist@x.example;Sist AB;;nej',
      'Sist igen;sist@x.example;;;',
    ]
    const known = () => make(payload()).contact({ kind: 'shared', name: null, email: 'kand@x.example' })

    it('as a killed process is, ends as if it had not been, and can be undone', async () => {
      await known()
      const { count } = await interruptedAt(0, async () => (await requested(...rows), await carriedOut(payload())))
      const whole = await contactsNow()
      for (let step = 1; step < count; step += 1) {
        await emptiedAtOnce()
        await known()
        const run = await requested(...rows)
        await interruptedAt(step, () => carriedOut(payload()), fail, true)
        // Nobody who is killed says that it has stopped: its time runs out.
        await compareAndSet(payload(), 'contact-imports', run, { state: { equals: 'importing' } }, { busyUntil: past })
        await carriedOut(payload())
        expect([step, await contactsNow()]).toEqual([step, whole])
        const { counts, state, failed } = await progress(run)
        expect([step, state, failed.length, counts]).toEqual([
          step,
          'imported',
          1,
          { rows: 5, created: 2, updated: 1, unchanged: 0, duplicates: 1, blank: 0, errors: 1 },
        ])
        await requestUndo(payload(), { run, user: anna, language: 'sv' })
        await carriedOut(payload())
        expect([step, (await progress(run)).state, await addresses()]).toEqual([step, 'undone', ['kand@x.example']])
        expect([step, (await payload().count({ collection: 'organisations' })).totalDocs]).toEqual([step, 0])
      }
    }, 120_000)

    it('by a database that fails once, has every row in or told of, and can be undone', async () => {
      await known()
      const { count } = await interruptedAt(0, async () => (await requested(...rows), await carriedOut(payload())))
      for (let step = 1; step < count; step += 1) {
        await emptiedAtOnce()
        await known()
        const run = await requested(...rows)
        await interruptedAt(step, () => carriedOut(payload()))
        await carriedOut(payload())
        const { counts, failed, state } = await progress(run)
        expect([step, state, counts.rows, counts.created + counts.updated + counts.errors, counts.errors]).toEqual([
          step,
          'imported',
          5,
          4,
          failed.length,
        ])
        const told = failed.flatMap(({ email }) => email ?? [])
        expect([step, [...(await contactsNow()).filter(({ name }) => name).map(({ address }) => address), ...told].toSorted()]).toEqual([
          step,
          ['kand@x.example', 'ny@x.example', 'sist@x.example'],
        ])
        await requestUndo(payload(), { run, user: anna, language: 'sv' })
        await carriedOut(payload())
        expect([step, await addresses()]).toEqual([step, ['kand@x.example']])
      }
    }, 120_000)

    const contactsNow = async () => {
      const { docs } = await payload().find({ collection: 'contacts', sort: 'address', pagination: false, depth: 1 })
      return docs.map(({ address, affiliations, kind, name, permissions }) => ({
        address,
        kind,
        name,
        permissions: permissions?.map(({ purpose, state }) => [purpose, state]),
        organisations: affiliations?.map(({ organisation }) =>
          typeof organisation === 'string' ? organisation : [organisation.name, organisation.municipality],
        ),
      }))
    }
  })

  it('is left to a person when it fails again and again, who can undo it', async () => {
    const run = await requested(...many(2))
    for (let time = 0; time < 5; time += 1) {
      await interruptedAt(2, () => carriedOut(payload()), fail, true)
      await compareAndSet(payload(), 'contact-imports', run, {}, { busyUntil: past })
    }
    await carriedOut(payload())
    expect(await progress(run)).toMatchObject({ state: 'givenUp', stepsDone: 0 })
    await requestUndo(payload(), { run, user: anna, language: 'sv' })
    await carriedOut(payload())
    expect(await progress(run)).toMatchObject({ state: 'undone' })
    expect(await all('contact-import-lists')).toEqual([])
  })

  it('forgets the rows to mend of a contact that is erased', async () => {
    const taken = await make(payload()).contact({ email: 'nagon@x.example' })
    const run = await requested('Fel;fel;;;')
    await carriedOut(payload())
    await payload().db.updateMany({ collection: 'contact-import-rows', where: {}, data: { address: 'nagon@x.example' }, returning: false })
    await payload().delete({ collection: 'contacts', id: taken.id })
    expect((await progress(run)).failed).toEqual([])
  })

  it('goes on with another worker after its own was killed', async () => {
    const run = await requested(...many(4_000))
    const first = startWorker(spets().settings)
    await whileRuns(
      first,
      until('some are in', async () => (await progress(run)).stepsDone > 0, 60_000),
    )
    first.kill('SIGKILL')
    await first.end
    const { state, stepsDone } = await progress(run)
    expect([state, stepsDone]).toEqual([expect.stringMatching(/importing|stopped/), expect.any(Number)])
    expect(stepsDone).toBeLessThan(4_000)
    const second = startWorker(spets().settings)
    try {
      await whileRuns(
        second,
        until('all are in', async () => (await progress(run)).state === 'imported', 90_000),
      )
    } finally {
      second.kill('SIGTERM')
      await second.end
    }
    expect((await progress(run)).counts).toMatchObject({ rows: 4_000, created: 4_000, unchanged: 0, errors: 0 })
    expect(await addresses()).toHaveLength(4_000)
    expect(
      await importContacts(payload(), {
        ...said,
        bytes: csv(heading, ...many(50)),
        fileName: 'lista.csv',
        dryRun: true,
        user: anna,
        language: 'sv',
      }),
    ).toMatchObject({ counts: { unchanged: 50 } })
  }, 180_000)
})
