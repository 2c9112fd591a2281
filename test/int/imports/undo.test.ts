import type { TypedUser, Where } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compareAndSet } from '../../../src/database'
import { askUndo, forgetOldImports, importContacts, listImports, undoImport, type UndoOrder } from '../../../src/imports'
import { signToken } from '../../../src/links/tokens'
import type { ContactImportChange } from '../../../src/payload-types'
import { leave } from '../../../src/web/selfService/unsubscribe'
import { make } from '../../support/fixtures'
import { carriedOut, contactWith, csv, emptied, exampleOf, said } from '../../support/imports'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const heading = 'Namn;E-post;Organisation;Nyhetsbrev;Styrkeområde'

onEachDatabase('undoing an import', (spets) => {
  let anna: TypedUser
  const payload = () => spets().payload
  const imported = async (...rows: string[]): Promise<UndoOrder> => {
    await importContacts(payload(), {
      ...said,
      bytes: csv(heading, ...rows),
      fileName: 'lista.csv',
      dryRun: false,
      user: anna,
      language: 'sv',
    })
    return latest()
  }
  const latest = async (): Promise<UndoOrder> => ({
    run: (await listImports(payload(), 1)).imports[0]?.id ?? '',
    user: anna,
    language: 'sv',
  })
  const addresses = async () =>
    (await payload().find({ collection: 'contacts', sort: 'address', pagination: false })).docs.map(({ address }) => address)
  const organisations = async () => (await payload().find({ collection: 'organisations', sort: 'name' })).docs.map(({ name }) => name)
  const remembered = async () =>
    (await payload().db.find<ContactImportChange>({ collection: 'contact-import-changes', limit: 0, pagination: false })).docs
  const change = (id: string, data: object) => payload().update({ collection: 'contacts', id, data })
  /** The preview and what then is done are the same, except for how names are found. */
  const undone = async (order: UndoOrder) => {
    const would = await askUndo(payload(), order)
    const did = await undoImport(payload(), order)
    expect({ ...did, kept: did.kept.toSorted(byName) }).toEqual({ ...would, kept: would.kept.toSorted(byName) })
    return did
  }

  beforeAll(async () => {
    anna = await spets().user('communicator')
  })

  beforeEach(async () => {
    for (const collection of ['contact-imports', 'contact-import-changes', 'invitations', 'meetings', 'segments'] as const)
      await payload().db.deleteMany({ collection, where: {} })
    await emptied(payload())
  })

  describe('of what it created', () => {
    it('removes contacts and organisations, and remembers nothing of them', async () => {
      const order = await imported('Anna;anna@x.example;Torsta;ja;', 'Eva;eva@x.example;Torsta;;')
      const report = await undone(order)
      expect(report).toMatchObject({ removed: 2, organisations: 1, putBack: 0, keptCount: 0 })
      expect([await addresses(), await organisations(), await remembered()]).toEqual([[], [], []])
    })

    it('removes all of the example, and the list can be read in again', async () => {
      const order = {
        ...said,
        bytes: exampleOf('kontakter-export.csv'),
        fileName: 'x.csv',
        dryRun: false,
        user: anna,
        language: 'sv',
      } as const
      await importContacts(payload(), order)
      expect(await undone(await latest())).toMatchObject({ removed: 64, keptCount: 0 })
      expect([await addresses(), await organisations()]).toEqual([[], []])
      expect((await importContacts(payload(), order)).counts).toMatchObject({ created: 64 })
    })

    it('keeps who has been written to, invited, changed, picked by hand or met, and says why', async () => {
      const names = ['changed', 'excluded', 'invited', 'met', 'moved', 'picked', 'sent']
      const order = await imported(...names.map((name) => `${name};${name}@x.example;;;`))
      const ids = Object.fromEntries(
        await Promise.all(names.map(async (name) => [name, (await contactWith(payload(), `${name}@x.example`)).id] as const)),
      )
      const idOf = (name: string) => ids[name] ?? ''
      const dispatch = await make(payload()).dispatch()
      const row = (name: string) => ({ dispatch: dispatch.id, contact: idOf(name), address: `${name}@x.example`, key: name })
      await payload().create({ collection: 'deliveries', data: { ...row('sent'), state: 'accepted' } })
      await payload().create({ collection: 'deliveries', data: { ...row('excluded'), state: 'excluded', reason: 'noPermission' } })
      const meeting = await make(payload()).meeting({ participants: [idOf('met')] })
      await make(payload()).invitation({ meeting: meeting.id, contact: idOf('invited') })
      await make(payload()).segment({ include: [idOf('picked')] })
      await change(idOf('changed'), { notes: 'Ring' })
      await change(idOf('moved'), { email: 'moved@y.example' })
      const report = await undone(order)
      expect(report).toMatchObject({ removed: 1, keptCount: 6 })
      expect(report.kept.map(({ because, id, name }) => [name, because, id]).toSorted()).toEqual([
        ['changed@x.example', 'changed', idOf('changed')],
        ['invited@x.example', 'invited', idOf('invited')],
        ['met@x.example', 'inMeeting', idOf('met')],
        ['moved@y.example', 'changed', idOf('moved')],
        ['picked@x.example', 'inSegment', idOf('picked')],
        ['sent@x.example', 'sent', idOf('sent')],
      ])
      expect(await addresses()).toHaveLength(6)
      expect(JSON.stringify(await remembered())).not.toContain('Anmälningslistan')
    })

    it('keeps an organisation that others use, that has been changed, or that a segment asks about', async () => {
      const order = await imported(
        'Anna;anna@x.example;Used;;',
        'Eva;eva@x.example;Changed;;',
        'Ida;ida@x.example;Asked;;',
        'Siv;siv@x.example;Left;;',
      )
      const { docs } = await payload().find({ collection: 'organisations' })
      const idOf = (name: string) => docs.find((each) => each.name === name)?.id ?? ''
      await make(payload()).contact({ affiliations: [{ organisation: idOf('Used') }] })
      await payload().update({ collection: 'organisations', id: idOf('Changed'), data: { type: 'company' } })
      await make(payload()).segment({ question: { or: [{ and: [{ organisations: { in: [idOf('Asked')] } }] }] } })
      const report = await undone(order)
      expect(report).toMatchObject({ removed: 4, organisations: 1, keptCount: 3 })
      expect(report.kept.map(({ because, name }) => [name, because]).toSorted()).toEqual([
        ['Asked', 'used'],
        ['Changed', 'changed'],
        ['Used', 'used'],
      ])
      expect(await organisations()).toEqual(['Asked', 'Changed', 'Used'])
    })
  })

  describe('of what it changed', () => {
    const known = async () => {
      const area = await make(payload()).strengthArea({ title: 'Skog' })
      const contact = await make(payload()).contact({ kind: 'shared', name: null, email: 'info@x.example' })
      return { area: area.id, contact: contact.id }
    }

    it('puts back what stood before', async () => {
      const { contact } = await known()
      const order = await imported('Info;info@x.example;Torsta;ja;Skog')
      expect(await contactWith(payload(), 'info@x.example')).toMatchObject({
        name: 'Info',
        kind: 'person',
        affiliations: [{}],
        permissions: [{}, {}],
      })
      expect(await undone(order)).toMatchObject({ removed: 0, putBack: 1, organisations: 1, keptCount: 0 })
      const now = await payload().findByID({ collection: 'contacts', id: contact, depth: 0 })
      expect(now).toMatchObject({ kind: 'shared', affiliations: [], permissions: [] })
      expect([now.name || null, now.strengthAreas ?? [], now.organisations ?? []]).toEqual([null, [], []])
    })

    it('leaves what a person has changed since, and puts the rest back', async () => {
      const { contact } = await known()
      const order = await imported('Info;info@x.example;;ja;Skog')
      await change(contact, { strengthAreas: [] })
      await change(contact, { name: 'Information' })
      const report = await undone(order)
      expect(report.kept).toEqual([
        {
          of: 'contacts',
          id: contact,
          name: 'info@x.example',
          because: 'changed',
          fields: expect.arrayContaining(['name', 'kind']),
          partly: true,
        },
      ])
      const now = await payload().findByID({ collection: 'contacts', id: contact, depth: 0 })
      expect([now.name, now.permissions]).toEqual(['Information', []])
    })

    it('never undoes a no that has come since, also where the list had said no already', async () => {
      const permission = {
        purpose: 'newsletter',
        state: 'given',
        basis: 'consent',
        source: 'Fair',
        date: '2026-01-01T12:00:00.000Z',
      } as const
      const seed = make(payload())
      const [yes, no] = [
        await seed.contact({ email: 'yes@x.example' }),
        await seed.contact({ email: 'no@x.example', permissions: [permission] }),
      ]
      const order = await imported('A;yes@x.example;;ja;', 'B;no@x.example;;nej;')
      for (const { id } of [yes, no]) await leave(payload(), tokenOf(id), 'unsubscribe page')
      const report = await undone(order)
      expect(report.kept.map(({ because, name }) => [name, because]).toSorted()).toEqual([
        ['no@x.example', 'saidNo'],
        ['yes@x.example', 'saidNo'],
      ])
      for (const { id } of [yes, no]) {
        const { permissions } = await payload().findByID({ collection: 'contacts', id })
        expect(permissions?.find(({ purpose }) => purpose === 'newsletter')?.state).toBe('withdrawn')
      }
    })
  })

  const tokenOf = (contact: string) => signToken(spets().settings.secret, 'unsubscribe', [contact, 'newsletter'])

  it('is refused the second time, and does nothing', async () => {
    const order = await imported('Anna;anna@x.example;;;')
    await undoImport(payload(), order)
    await imported('Anna;anna@x.example;;;')
    await expect(undoImport(payload(), order)).rejects.toThrow('import-undone')
    await expect(askUndo(payload(), order)).rejects.toThrow('import-undone')
    expect(await addresses()).toEqual(['anna@x.example'])
  })

  it('lets one of two who do it at once, and tells the other', async () => {
    const order = await imported('Anna;anna@x.example;;;', 'Eva;eva@x.example;;;')
    const both = await Promise.allSettled([undoImport(payload(), order), undoImport(payload(), order)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(String(both.find((each) => each.status === 'rejected')?.reason)).toMatch(/import-(undoing|undone)/)
    expect(await addresses()).toEqual([])
  })

  it('goes on where it was stopped, and then tells the whole', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `n${index}@x.example`)
    const order = await imported(...names.map((name) => `N;${name};;;`))
    // One had been removed and one was about to be when the process was killed.
    const [removed = '', marked = ''] = names
    const markedSo: Where = { name: { in: [removed, marked] } }
    await payload().db.updateMany({ collection: 'contact-import-changes', where: markedSo, data: { outcome: 'removing' } })
    await payload().db.deleteOne({ collection: 'contacts', where: { address: { equals: removed } } })
    await compareAndSet(payload(), 'contact-imports', order.run, {}, { state: 'undoing', busyUntil: '2020-01-01T00:00:00.000Z' })
    expect((await listImports(payload(), 1)).imports[0]).toMatchObject({ state: 'halfUndone', canBeUndone: true })
    expect(await askUndo(payload(), order)).toMatchObject({ removed: 59 })
    expect(await undoImport(payload(), order)).toMatchObject({ removed: 60, keptCount: 0 })
    expect(await addresses()).toEqual([])
  })

  it('takes an import that was stopped as far as it came, and not one under way', async () => {
    const order = await imported('Anna;anna@x.example;;;')
    const set = (data: Record<string, unknown>) => compareAndSet(payload(), 'contact-imports', order.run, {}, data)
    await set({ state: 'importing', created: null, busyUntil: '2099-01-01T00:00:00.000Z' })
    await expect(undoImport(payload(), order)).rejects.toThrow('import-importing')
    await set({ busyUntil: '2020-01-01T00:00:00.000Z' })
    expect((await listImports(payload(), 1)).imports[0]).toMatchObject({ state: 'stopped', canBeUndone: true })
    expect(await undone(order)).toMatchObject({ removed: 1 })
  })

  it('forgets what it remembers of a contact that is erased', async () => {
    const contact = await make(payload()).contact({ email: 'info@x.example', kind: 'shared', name: null })
    const order = await imported('Info;info@x.example;;;', 'Anna;anna@x.example;;;')
    for (const id of [contact.id, (await contactWith(payload(), 'anna@x.example')).id])
      await payload().delete({ collection: 'contacts', id })
    expect(await remembered()).toEqual([])
    expect(await undone(order)).toMatchObject({ removed: 0, putBack: 0, keptCount: 0 })
  })

  it('remembers for thirty days', async () => {
    const order = await imported('Anna;anna@x.example;;;')
    await forgetOldImports(payload())
    expect(await remembered()).toHaveLength(1)
    const old = { createdAt: new Date(Date.now() - 30 * 86_400_000 - 1000).toISOString() }
    await payload().db.updateOne({ collection: 'contact-imports', id: order.run, data: old })
    await payload().db.updateMany({ collection: 'contact-import-changes', where: {}, data: old })
    await forgetOldImports(payload())
    expect(await remembered()).toEqual([])
    expect((await listImports(payload(), 1)).imports[0]).toMatchObject({ state: 'tooOld', canBeUndone: false })
    await expect(undoImport(payload(), order)).rejects.toThrow('import-tooOld')
  })

  it('is one event in the audit log, with numbers and no names', async () => {
    const order = await imported('Anna;anna@x.example;Torsta;;')
    const before = await payload().count({ collection: 'audit-events' })
    await undoImport(payload(), order)
    const { docs, totalDocs } = await payload().find({ collection: 'audit-events', sort: '-at', limit: 1 })
    expect(totalDocs - before.totalDocs).toBe(1)
    expect(docs[0]).toMatchObject({
      deed: 'undoImport',
      entity: 'contacts',
      actorName: anna.name,
      numbers: { removed: 1, organisations: 1, kept: 0 },
    })
    expect(JSON.stringify(docs)).not.toContain('x.example')
  })

  describe('by the API', () => {
    const ask = async (path: string, method = 'GET', language = 'sv') => {
      const { token } = await payload().login({
        collection: 'users',
        data: { email: anna.email, password: 'a long password for communicator' },
      })
      return rest(spets(), `/contacts/imports${path}`, { method, headers: { authorization: `JWT ${token}`, 'accept-language': language } })
    }

    it('lists, shows what would happen in the language of whoever asks, and does it', async () => {
      const contact = await make(payload()).contact({ email: 'info@x.example', kind: 'shared', name: null })
      const { run } = await imported('Info;info@x.example;;ja;', 'Anna;anna@x.example;;;')
      await change(contact.id, { name: 'Other' })
      const list = await ask('')
      expect(JSON.parse(list.text)).toMatchObject({
        imports: [
          { id: run, fileName: 'lista.csv', by: anna.name, state: 'imported', canBeUndone: true, created: 1, updated: 1, unchanged: 0 },
        ],
        page: 1,
        pages: 1,
      })
      const would = await ask(`/${run}/undo`, 'GET', 'en')
      expect(JSON.parse(would.text)).toMatchObject({
        removed: 1,
        putBack: 1,
        keptCount: 1,
        kept: [{ fields: ['Name', 'Kind'], partly: true }],
      })
      const accepted = await ask(`/${run}/undo`, 'POST')
      expect([accepted.status, accepted.headers.get('location')]).toEqual([202, `/api/contacts/imports/${run}`])
      expect(JSON.parse(accepted.text)).toMatchObject({ id: run, state: 'undoing', stepsDone: 0 })
      expect(await addresses()).toContain('anna@x.example')
      await carriedOut(payload())
      expect(JSON.parse((await ask(`/${run}`)).text)).toMatchObject({ state: 'undone', steps: 2, stepsDone: 2 })
      expect(JSON.parse((await ask('')).text)).toMatchObject({
        imports: [{ state: 'undone', canBeUndone: false, undoneAt: expect.any(String), undoneBy: anna.name, hasKept: true }],
      })
      expect(JSON.parse((await ask(`/${run}/undone`)).text)).toMatchObject({
        removed: 1,
        putBack: 1,
        keptCount: 1,
        kept: [{ fields: ['Namn', 'Slag'] }],
      })
    })

    it('refuses in words what cannot be undone', async () => {
      const { run } = await imported('Anna;anna@x.example;;;')
      expect((await ask(`/${run}/undone`)).status).toBe(404)
      await ask(`/${run}/undo`, 'POST')
      expect((await ask(`/${run}/undo`, 'POST')).text).toContain('ångrar')
      await carriedOut(payload())
      const again = await ask(`/${run}/undo`, 'POST', 'en')
      expect([again.status, again.headers.get('content-type'), again.text]).toEqual([
        409,
        expect.stringContaining('problem+json'),
        expect.stringContaining('undone already'),
      ])
      const nothing = await imported('Namn saknas;inget;;;')
      expect((await ask(`/${nothing.run}/undo`)).text).toContain('inget att ångra')
      expect((await ask('/none/undo')).status).toBe(404)
      expect((await ask('/none')).status).toBe(404)
      expect((await ask('/none/mend')).status).toBe(404)
    })
  })
})

const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name)
