import type { TypedUser, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { partOfOneDeed, recordAudit } from '../../../src/audit'
import { publishDue } from '../../../src/jobs'
import { importContacts } from '../../../src/imports'
import type { AuditEvent } from '../../../src/payload-types'
import { make, nextNumber, plain } from '../../support/fixtures'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase(
  'the audit log',
  (spets) => {
    let anna: TypedUser
    beforeAll(async () => {
      anna = await spets().user('administrator')
    })

    const payload = () => spets().payload
    const as = (user: TypedUser) => ({ overrideAccess: false, user }) as const
    const eventsOf = async (where: Where): Promise<AuditEvent[]> => {
      const { docs } = await payload().find({ collection: 'audit-events', where, sort: 'at', limit: 100 })
      return docs
    }
    const deedsOn = async (document: string) => (await eventsOf({ document: { equals: document } })).map(({ deed }) => deed)

    describe('of what users do', () => {
      it('says who did what to what, with fields by name and never by value', async () => {
        const { id } = await payload().create({ collection: 'contacts', data: { ...plain.contact(), name: 'Kerstin Hemlig' }, ...as(anna) })
        const changes = { notes: 'Ring kvällstid', language: 'en' } as const
        await payload().update({ collection: 'contacts', id, data: changes, ...as(anna) })
        await payload().update({ collection: 'contacts', id, data: changes, ...as(anna) })
        await payload().delete({ collection: 'contacts', id, ...as(anna) })
        const events = await eventsOf({ document: { equals: id } })
        expect(events.map(({ deed, fields }) => [deed, fields])).toEqual([
          ['create', null],
          ['update', ['notes', 'language']],
          ['delete', null],
        ])
        expect(events[1]).toMatchObject({ actorKind: 'user', actor: anna.id, actorName: anna.name, entity: 'contacts' })
        expect(JSON.stringify(events)).not.toMatch(/Hemlig|kvällstid|actors\.example/)
      })

      it('names a list that changed, and not what only looks changed', async () => {
        const organisation = await make(payload()).organisation()
        const contact = await make(payload()).contact({ affiliations: [{ organisation: organisation.id, role: 'Chef' }] })
        const rows = [{ organisation: organisation.id, role: 'Chef' }]
        await payload().update({ collection: 'contacts', id: contact.id, data: { affiliations: rows }, ...as(anna) })
        expect(await deedsOn(contact.id)).toEqual([])
        const more = [...rows, { organisation: organisation.id, role: 'Ordförande' }]
        await payload().update({ collection: 'contacts', id: contact.id, data: { affiliations: more }, ...as(anna) })
        const [event] = await eventsOf({ document: { equals: contact.id } })
        expect(event?.fields).toContain('affiliations')
      })

      it('tells publishing, a draft beside what is published, and taking back', async () => {
        const { id } = await payload().create({ collection: 'news', data: { ...plain.news(), _status: 'draft' }, draft: true, ...as(anna) })
        const change = (data: object, draft = false) => payload().update({ collection: 'news', id, data, draft, ...as(anna) })
        await change({ _status: 'published' })
        await change({ lead: 'A newer draft.', _status: 'draft' }, true)
        await change({ _status: 'published' })
        await change({ _status: 'draft' })
        expect(await deedsOn(id)).toEqual(['create', 'publish', 'update', 'publish', 'unpublish'])
      })

      it('tells who had set the time when something is published by itself', async () => {
        const news = await make(payload()).news({ _status: 'draft' })
        const doc = { relationTo: 'news', value: news.id } as const
        const input = { type: 'publish', doc, user: { relationTo: 'users', value: anna.id } } as const
        await payload().jobs.queue({ task: 'schedulePublish', input, waitUntil: new Date('2020-01-01') })
        await publishDue(payload())
        const [event] = await eventsOf({ document: { equals: news.id } })
        expect(event).toMatchObject({ deed: 'publish', actorName: anna.name })
      })

      it('tells what goes to the trash and comes back', async () => {
        const news = await make(payload()).news()
        const change = (deletedAt: string | null) =>
          payload().update({ collection: 'news', id: news.id, data: { deletedAt }, trash: true, ...as(anna) })
        await change(new Date().toISOString())
        await change(null)
        expect(await deedsOn(news.id)).toEqual(['trash', 'untrash'])
      })

      it('tells that an older version came back', async () => {
        const news = await make(payload()).news()
        await payload().update({ collection: 'news', id: news.id, data: { lead: 'Newer.' } })
        const { docs } = await payload().findVersions({ collection: 'news', where: { parent: { equals: news.id } }, sort: 'createdAt' })
        await payload().restoreVersion({ collection: 'news', id: docs[0]?.id ?? '', ...as(anna) })
        expect(await deedsOn(news.id)).toEqual(['restoreVersion'])
      })

      it('holds changes of globals, field by field', async () => {
        await payload().updateGlobal({ slug: 'publisher', data: plain.publisher() })
        const { sender } = plain.publisher()
        const data = { sender: { ...sender, replyTo: 'other@region.example' } }
        await payload().updateGlobal({ slug: 'publisher', data, ...as(anna) })
        const events = await eventsOf({ entity: { equals: 'publisher' } })
        expect(events.map(({ deed, fields }) => [deed, fields])).toEqual([['update', ['sender.replyTo']]])
      })
    })

    describe('of accounts', () => {
      const password = 'a long password for tests'
      const login = (email: string, attempt = password) => rest(spets(), '/users/login', sending('POST', { email, password: attempt }))

      it('holds logins, and refused ones with the account and without what was typed', async () => {
        const user = await make(payload()).user()
        expect((await login(user.email)).status).toBe(200)
        await login(user.email, 'a wrong one')
        await login('nobody@nowhere.example')
        expect(await deedsOn(user.id)).toEqual(['create', 'login', 'loginFailed'])
        const failed = await eventsOf({ deed: { equals: 'loginFailed' } })
        expect(failed.map(({ document, actorKind, actorName }) => [document, actorKind, actorName])).toEqual([
          [user.id, 'unknown', null],
          [null, 'unknown', null],
        ])
        expect(JSON.stringify(failed)).not.toContain('nowhere')
      })

      it('holds changes of password and role, and who made an account', async () => {
        const user = await payload().create({ collection: 'users', data: plain.user(), ...as(anna) })
        const change = (data: object) => payload().update({ collection: 'users', id: user.id, data, ...as(anna) })
        await change({ password: 'another long password', currentPassword: 'a long password for administrator' })
        await change({ role: 'communicator' })
        const deeds = await deedsOn(user.id)
        expect(deeds).toContain('passwordChanged')
        expect(deeds.filter((deed) => deed === 'roleChanged')).toHaveLength(1)
        expect(deeds[0]).toBe('create')
      })

      it('holds accounts that nobody who is logged in made', async () => {
        const user = await make(payload()).user()
        const [event] = await eventsOf({ document: { equals: user.id } })
        expect(event).toMatchObject({ deed: 'create', actorKind: 'system', actor: null })
      })
    })

    describe('as such', () => {
      it('has nothing of what Spets does by itself, nor the parts of one deed', async () => {
        const contact = await make(payload()).contact()
        const data = { notes: `note ${nextNumber()}` }
        await payload().update({ collection: 'contacts', id: contact.id, data, context: partOfOneDeed(), ...as(anna) })
        expect(await deedsOn(contact.id)).toEqual([])
      })

      it('has an import as one event with its numbers', async () => {
        const list = Buffer.from('Namn;E-post\nAnna Ek;anna.ek@actors.example\nBo Alm;bo.alm@actors.example\n')
        const before = await eventsOf({})
        await importContacts(payload(), {
          bytes: list,
          fileName: 'kontakter.csv',
          newsletterBasis: 'consent',
          invitationBasis: 'consent',
          source: 'Mötet i maj',
          dryRun: false,
          user: anna,
          language: 'sv',
        })
        const after = await eventsOf({})
        expect(after).toHaveLength(before.length + 1)
        expect(after.at(-1)).toMatchObject({ deed: 'import', entity: 'contacts', numbers: { rows: 2, created: 2 } })
      })

      it('takes what others tell it, with numbers', async () => {
        await recordAudit({ payload: payload(), user: anna }, { deed: 'export', entity: 'deliveries', numbers: { rows: 12 } })
        const [event] = await eventsOf({ deed: { equals: 'export' } })
        expect(event).toMatchObject({ numbers: { rows: 12 }, document: null, actorName: anna.name })
      })

      it('is changed by nobody, not even by code that overrides access', async () => {
        const [event] = await eventsOf({})
        const id = event?.id ?? ''
        const collection = 'audit-events'
        const data = { at: new Date().toISOString(), actorKind: 'system', deed: 'create' } as const
        const refused = { status: 403 }
        await expect(payload().create({ collection, data })).rejects.toMatchObject(refused)
        await expect(payload().update({ collection, id, data })).rejects.toMatchObject(refused)
        await expect(payload().update({ collection, where: {}, data })).rejects.toMatchObject(refused)
        await expect(payload().delete({ collection, id })).rejects.toMatchObject(refused)
        await expect(payload().delete({ collection, where: {} })).rejects.toMatchObject(refused)
        expect(await payload().findByID({ collection, id })).toEqual(event)
      })

      it('is read by administrators over REST, and by nobody else', async () => {
        const get = async (role: 'administrator' | 'communicator') => {
          const { email } = await spets().user(role)
          const { token } = await payload().login({ collection: 'users', data: { email, password: `a long password for ${role}` } })
          return rest(spets(), '/audit-events', { headers: { authorization: `JWT ${token}` } })
        }
        expect((await get('administrator')).status).toBe(200)
        expect((await get('communicator')).status).toBe(403)
        expect((await rest(spets(), '/audit-events')).status).toBe(403)
      })
    })
  },
  { logLevel: 'silent' },
)
