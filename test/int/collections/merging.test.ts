import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { finishMerges, forgetOldMerges } from '../../../src/collections/actors/ContactMerges/keep'
import { begin } from '../../../src/collections/actors/ContactMerges/merge'
import { pairIn } from '../../../src/collections/actors/ContactMerges/pair'
import { movePointers } from '../../../src/collections/actors/ContactMerges/pointers'
import { hasNeeds, keepNeeds } from '../../../src/collections/meetings/needs/store'
import { seatsOf } from '../../../src/database'
import { signToken } from '../../../src/links/tokens'
import type { Contact, Invitation } from '../../../src/payload-types'
import { readInvitation } from '../../../src/web/selfService/invitation'
import { leave, readSubscription } from '../../../src/web/selfService/unsubscribe'
import { createLocalReq } from 'payload'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { permission } from '../../support/mailings'
import { onEachDatabase } from '../../support/spets'

const day = 86_400_000

onEachDatabase('two cards of one contact', (spets) => {
  const payload = () => spets().payload
  const read = (id: string) => payload().findByID({ collection: 'contacts', id, depth: 0 })
  const find = (id: string) => payload().findByID({ collection: 'contacts', id, depth: 0, disableErrors: true })
  let communicator: Client
  let kept: Contact
  let removed: Contact

  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
  })

  beforeEach(async () => {
    const first = await make(payload()).organisation()
    const second = await make(payload()).organisation()
    kept = await make(payload()).contact({
      name: 'Anna Berg',
      affiliations: [{ organisation: first.id, role: 'vd' }],
      permissions: [permission('newsletter'), permission('invitation')],
      notes: 'Träffades i Åre.',
    })
    removed = await make(payload()).contact({
      name: 'Berg, Anna',
      language: 'en',
      affiliations: [{ organisation: second.id, from: '2020-01-01T12:00:00.000Z' }],
      permissions: [{ ...permission('newsletter', 'withdrawn'), source: 'mejl' }],
      notes: 'Svarar på engelska.',
    })
  })

  const seen = async () => ({ kept: (await read(kept.id)).updatedAt, removed: (await read(removed.id)).updatedAt })
  const order = async (choice = {}) => ({ kept: kept.id, removed: removed.id, choice, seen: await seen() })
  const merge = async (choice = {}) => {
    const answer = await communicator.post('/contacts/merge', await order(choice))
    expect(answer.status, answer.text).toBe(201)
    return (JSON.parse(answer.text) as { id: string }).id
  }
  const undo = async (id: string) => {
    const answer = await communicator.post(`/contacts/merges/${id}/undo`, {})
    expect(answer.status, answer.text).toBe(200)
  }
  const cameIn = (contact: string) => {
    const data = {
      subject: 'Re: News',
      verdict: 'outOfOffice',
      state: 'done',
      receivedAt: new Date().toISOString(),
      original: 'I am away.',
      key: crypto.randomUUID(),
    } as const
    return payload().create({ collection: 'incoming-mails', data: { ...data, contact } })
  }
  const link = (contact: string) => signToken(spets().settings.secret, 'unsubscribe', [contact, 'newsletter'])

  describe('become one', () => {
    it('which says all that both said, and the stricter of two answers', async () => {
      await merge({ language: 'removed' })
      const contact = await read(kept.id)
      expect(contact).toMatchObject({ name: 'Anna Berg', email: kept.email, language: 'en' })
      expect(contact.affiliations).toHaveLength(2)
      expect(contact.organisations).toHaveLength(2)
      expect(contact.notes).toBe('Träffades i Åre.\n\nSvarar på engelska.')
      expect(contact.permissions?.map(({ purpose, state }) => [purpose, state])).toEqual([
        ['newsletter', 'withdrawn'],
        ['invitation', 'given'],
      ])
      expect(contact.formerAddresses?.map(({ address }) => address)).toEqual([removed.address])
      expect(contact.permissionHistory?.map(({ purpose, state }) => `${purpose} ${state}`)).toEqual(
        expect.arrayContaining(['newsletter given', 'newsletter withdrawn', 'invitation given']),
      )
      expect(await find(removed.id)).toBeNull()
    })

    it('with the address that was chosen', async () => {
      await merge({ email: 'removed' })
      const contact = await read(kept.id)
      expect(contact).toMatchObject({ email: removed.email, address: removed.address })
      expect(contact.formerAddresses?.map(({ address }) => address)).toEqual([kept.address])
    })

    it('and what was sent, answered, picked and held goes along', async () => {
      const meeting = await make(payload()).meeting({ participants: [removed.id] })
      const invitation = await payload().create({
        collection: 'invitations',
        data: { meeting: meeting.id, contact: removed.id, answer: 'yes' },
      })
      const dispatch = await make(payload()).dispatch()
      const delivery = await make(payload()).delivery({ dispatch: dispatch.id, contact: removed.id })
      const incoming = await cameIn(removed.id)
      const segment = await make(payload()).segment({ include: [removed.id], exclude: [removed.id, kept.id] })
      await merge()
      const at = { depth: 0 } as const
      expect(await payload().findByID({ ...at, collection: 'invitations', id: invitation.id })).toMatchObject({
        contact: kept.id,
        answer: 'yes',
      })
      expect(await payload().findByID({ ...at, collection: 'deliveries', id: delivery.id })).toMatchObject({ contact: kept.id })
      expect(await payload().findByID({ ...at, collection: 'incoming-mails', id: incoming.id })).toMatchObject({ contact: kept.id })
      expect(await payload().findByID({ ...at, collection: 'segments', id: segment.id })).toMatchObject({
        include: [kept.id],
        exclude: [kept.id],
      })
      expect(await payload().findByID({ ...at, collection: 'meetings', id: meeting.id })).toMatchObject({ participants: [kept.id] })
    })

    it('and two invitations to one meeting become one, which keeps the answer, and both links lead to it', async () => {
      const meeting = await make(payload()).meeting()
      const own = await payload().create({ collection: 'invitations', data: { meeting: meeting.id, contact: kept.id } })
      const other = await payload().create({
        collection: 'invitations',
        data: { meeting: meeting.id, contact: removed.id, answer: 'no', via: 'web' },
      })
      await merge()
      const { docs } = await payload().find({ collection: 'invitations', where: { meeting: { equals: meeting.id } }, depth: 0 })
      expect(docs).toMatchObject([{ id: own.id, contact: kept.id, answer: 'no', via: 'web' }])
      const token = signToken(spets().settings.secret, 'invitation', [other.id])
      expect((await readInvitation(payload(), token))?.invitation.id).toBe(own.id)
    })

    it('and of two answers to one meeting the later stands, with its guests, comment, needs and turn, until they part', async () => {
      const meeting = await make(payload()).meeting({ capacity: 3 })
      const answered = async (contact: string, data: Partial<Invitation>) =>
        payload().create({ collection: 'invitations', data: { meeting: meeting.id, contact, ...data } })
      const own = await answered(kept.id, { answer: 'maybe', via: 'web', comment: 'Kanske' })
      const other = await answered(removed.id, { answer: 'yes', via: 'web', guests: 2, comment: 'Vi är tre' })
      const late = await answered((await make(payload()).contact()).id, { answer: 'yes', via: 'web' })
      await keepNeeds(payload(), { invitation: other.id, meeting: meeting.id, end: meeting.end }, { food: 'Inga nötter', access: '' })
      const placeOf = async (id: string) => (await seatsOf(payload(), meeting.id)).find(({ invitation }) => invitation === id)?.seated
      const id = await merge()
      const at = { collection: 'invitations', depth: 0 } as const
      const merged = await payload().findByID({ ...at, id: own.id })
      expect(merged).toMatchObject({
        answer: 'yes',
        via: 'web',
        guests: 2,
        comment: 'Vi är tre',
        answeredAt: other.answeredAt,
        place: 'seat',
      })
      expect(merged.history?.map(({ answer }) => answer)).toEqual(['maybe', 'yes'])
      expect([await hasNeeds(payload(), own.id), await hasNeeds(payload(), other.id)]).toEqual([true, false])
      expect([await placeOf(own.id), await placeOf(late.id)]).toEqual([true, false])

      await undo(id)
      expect(await payload().findByID({ ...at, id: own.id })).toMatchObject({ answer: 'maybe', guests: 0, comment: 'Kanske' })
      expect(await payload().findByID({ ...at, id: other.id })).toMatchObject({ answer: 'yes', guests: 2, comment: 'Vi är tre' })
      expect([await hasNeeds(payload(), own.id), await hasNeeds(payload(), other.id)]).toEqual([false, true])
      expect(await placeOf(other.id)).toBe(true)
    })

    it('and an answer that is later than the other’s stays', async () => {
      const meeting = await make(payload()).meeting()
      const other = { meeting: meeting.id, contact: removed.id, answer: 'no', via: 'web', comment: 'Nej' } as const
      await payload().create({ collection: 'invitations', data: other })
      const own = { meeting: meeting.id, contact: kept.id, answer: 'yes', via: 'web', guests: 1 } as const
      const { id } = await payload().create({ collection: 'invitations', data: own })
      await merge()
      const { docs } = await payload().find({ collection: 'invitations', where: { meeting: { equals: meeting.id } }, depth: 0 })
      expect(docs).toMatchObject([{ id, answer: 'yes', guests: 1 }])
      expect(docs[0]?.comment ?? null).toBeNull()
    })

    it('and links in mails to the card that is gone lead to the one that is left', async () => {
      await payload().update({ collection: 'contacts', id: removed.id, data: { permissions: [permission('newsletter')] } })
      await merge()
      expect((await readSubscription(payload(), link(removed.id)))?.contact?.id).toBe(kept.id)
      await leave(payload(), link(removed.id), 'unsubscribe page')
      expect((await read(kept.id)).permissions?.[0]).toMatchObject({ purpose: 'newsletter', state: 'withdrawn' })
    })

    it('and whoever asked to be left alone at one address is left alone at the other; a bounce is of its address', async () => {
      await make(payload()).suppression({ address: removed.email, reason: 'asked', scope: 'invitation' })
      await make(payload()).suppression({ address: removed.email, reason: 'bounced', scope: 'all' })
      await merge()
      const { docs } = await payload().find({ collection: 'suppressions', where: { address: { equals: kept.address } }, depth: 0 })
      expect(docs.map(({ reason, scope }) => [reason, scope])).toEqual([['asked', 'invitation']])
    })

    it('and the audit log says who did it, once, with numbers and no names', async () => {
      await merge()
      const { docs } = await payload().find({
        collection: 'audit-events',
        where: { document: { in: [kept.id, removed.id] }, actorKind: { equals: 'user' } },
      })
      expect(docs.map(({ deed, numbers }) => [deed, numbers])).toEqual([['merge', { deliveries: 0, invitations: 0 }]])
      expect(JSON.stringify(docs)).not.toContain('Anna')
    })
  })

  describe('are looked at first', () => {
    const preview = async (choice = {}) => communicator.post('/contacts/merge/preview', await order(choice))

    it('field by field, in words, with what goes along', async () => {
      const { rows, moves } = JSON.parse((await preview({ email: 'removed' })).text) as {
        rows: { field: string; merged: string[]; side: string | null }[]
        moves: object
      }
      const row = (field: string) => rows.find((each) => each.field === field)
      expect(row('email')).toMatchObject({ merged: [removed.email], side: 'removed' })
      expect(row('permissions')?.merged).toEqual(['Nyhetsbrev: Nej', 'Inbjudningar: Ja'])
      expect(row('language')).toMatchObject({ kept: ['Svenska'], removed: ['Engelska'], merged: ['Svenska'], side: 'kept' })
      expect(moves).toEqual({ deliveries: 0, invitations: 0, sameMeetings: 0, segments: 0, meetings: 0 })
    })

    it('and are not merged when one has been changed since', async () => {
      const asked = await order()
      await payload().update({ collection: 'contacts', id: removed.id, data: { notes: 'Nytt' } })
      const answer = await communicator.post('/contacts/merge', asked)
      expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('har ändrats sedan du tittade')])
      expect(await find(removed.id)).not.toBeNull()
    })

    it('nor a card with itself, one that is gone, or one with a mail on its way', async () => {
      expect((await communicator.post('/contacts/merge', { ...(await order()), removed: kept.id })).status).toBe(422)
      expect((await communicator.post('/contacts/merge', { ...(await order()), removed: 'borta' })).status).toBe(404)
      const dispatch = await make(payload()).dispatch()
      await make(payload()).delivery({ dispatch: dispatch.id, contact: removed.id, state: 'queued' })
      expect((await communicator.post('/contacts/merge', await order())).status).toBe(409)
      expect(await find(removed.id)).not.toBeNull()
    })
  })

  describe('part again', () => {
    it('as they were, under their old ids, with all that was theirs', async () => {
      const meeting = await make(payload()).meeting({ participants: [removed.id] })
      const shared = await make(payload()).meeting()
      await payload().create({ collection: 'invitations', data: { meeting: shared.id, contact: kept.id } })
      const replaced = await payload().create({
        collection: 'invitations',
        data: { meeting: shared.id, contact: removed.id, answer: 'no', via: 'web' },
      })
      const moved = await payload().create({ collection: 'invitations', data: { meeting: meeting.id, contact: removed.id, answer: 'yes' } })
      const dispatch = await make(payload()).dispatch()
      const delivery = await make(payload()).delivery({ dispatch: dispatch.id, contact: removed.id, invitation: replaced.id })
      const incoming = await cameIn(removed.id)
      const segment = await make(payload()).segment({ include: [removed.id] })
      const before = { kept: await read(kept.id), removed: await read(removed.id) }
      await undo(await merge({ email: 'removed', name: 'removed' }))

      expect(plain(await read(kept.id))).toMatchObject(plain(before.kept))
      expect(plain(await read(removed.id))).toEqual(plain(before.removed))
      const at = { depth: 0 } as const
      expect(await payload().findByID({ ...at, collection: 'invitations', id: moved.id })).toMatchObject({ contact: removed.id })
      expect(await payload().findByID({ ...at, collection: 'invitations', id: replaced.id })).toMatchObject({
        contact: removed.id,
        answer: 'no',
      })
      expect(await payload().findByID({ ...at, collection: 'deliveries', id: delivery.id })).toMatchObject({
        contact: removed.id,
        invitation: replaced.id,
      })
      expect(await payload().findByID({ ...at, collection: 'incoming-mails', id: incoming.id })).toMatchObject({
        contact: removed.id,
        original: 'I am away.',
      })
      expect(await payload().findByID({ ...at, collection: 'segments', id: segment.id })).toMatchObject({ include: [removed.id] })
      expect(await payload().findByID({ ...at, collection: 'meetings', id: meeting.id })).toMatchObject({ participants: [removed.id] })
      const { docs } = await payload().find({
        ...at,
        collection: 'invitations',
        where: { meeting: { equals: shared.id }, contact: { equals: kept.id } },
      })
      expect(docs[0]?.answer ?? null).toBeNull()
      expect((await readSubscription(payload(), link(removed.id)))?.contact?.id).toBe(removed.id)
    })

    it('but what somebody changed since stays, and is said', async () => {
      const id = await merge()
      await payload().update({ collection: 'contacts', id: kept.id, data: { name: 'Anna Bergström' } })
      const preview = await communicator.post(`/contacts/merges/${id}/undo/preview`, {})
      expect(JSON.parse(preview.text)).toMatchObject({ stay: ['Namn'] })
      await undo(id)
      expect(await read(kept.id)).toMatchObject({ name: 'Anna Bergström', notes: 'Träffades i Åre.' })
      expect(await read(removed.id)).toMatchObject({ name: 'Berg, Anna' })
    })

    it('and whoever said no meanwhile has said no on both', async () => {
      const id = await merge()
      await leave(payload(), signToken(spets().settings.secret, 'unsubscribe', [removed.id, 'invitation']), 'one-click unsubscribe')
      await undo(id)
      for (const contact of [await read(kept.id), await read(removed.id)])
        expect(contact.permissions?.find(({ purpose }) => purpose === 'invitation')?.state).toBe('withdrawn')
    })

    it('but not when a third contact has been given the address', async () => {
      const id = await merge()
      await make(payload()).contact({ email: removed.email })
      const answer = await communicator.post(`/contacts/merges/${id}/undo`, {})
      expect([answer.status, answer.text]).toEqual([409, expect.stringContaining(removed.email)])
      expect(await find(removed.id)).toBeNull()
    })

    it('once, also when two people ask at the same moment', async () => {
      const id = await merge()
      const answers = await Promise.all([1, 2].map(() => communicator.post(`/contacts/merges/${id}/undo`, {})))
      expect(answers.map(({ status }) => status).toSorted()[0]).toBe(200)
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect((await communicator.post(`/contacts/merges/${id}/undo`, {})).status).toBe(404)
    })

    it('in the order back, when the card went into yet another', async () => {
      const third = await make(payload()).contact()
      const first = await merge()
      const asked = {
        kept: third.id,
        removed: kept.id,
        choice: {},
        seen: { kept: third.updatedAt, removed: (await read(kept.id)).updatedAt },
      }
      const second = JSON.parse((await communicator.post('/contacts/merge', asked)).text) as { id: string }
      expect((await readSubscription(payload(), link(removed.id)))?.contact?.id).toBe(third.id)
      expect((await communicator.post(`/contacts/merges/${first}/undo`, {})).status).toBe(409)
      await undo(second.id)
      await undo(first)
      expect(await find(removed.id)).not.toBeNull()
    })
  })

  describe('when a process dies in the middle', () => {
    const later = () => new Date(Date.now() + 120_000)
    const begun = async () => {
      const req = await createLocalReq({ user: await spets().user('communicator') }, payload())
      return begin(req, await pairIn(req, await order()))
    }

    it('are merged by the worker, from wherever it stopped', async () => {
      const meeting = await make(payload()).meeting({ participants: [removed.id] })
      await begun()
      await finishMerges(payload(), later())
      expect(await find(removed.id)).toBeNull()
      expect((await read(kept.id)).affiliations).toHaveLength(2)
      expect(await payload().findByID({ collection: 'meetings', id: meeting.id, depth: 0 })).toMatchObject({ participants: [kept.id] })
    })

    it('also after the first steps, and can still be parted', async () => {
      const meeting = await make(payload()).meeting({ participants: [removed.id] })
      const merging = await begun()
      await movePointers(payload(), merging)
      await payload().delete({ collection: 'contacts', id: removed.id, context: { partOfMerge: true } })
      await finishMerges(payload(), later())
      expect((await read(kept.id)).affiliations).toHaveLength(2)
      await undo(merging.id)
      expect(await read(removed.id)).toMatchObject({ name: 'Berg, Anna' })
      expect(await payload().findByID({ collection: 'meetings', id: meeting.id, depth: 0 })).toMatchObject({ participants: [removed.id] })
    })

    it('and nobody else begins with either of them meanwhile', async () => {
      await begun()
      expect((await communicator.post('/contacts/merge', await order())).status).toBe(409)
      expect(
        (
          await communicator.post('/contacts/merge', {
            ...(await order()),
            kept: removed.id,
            removed: kept.id,
            seen: { kept: (await read(removed.id)).updatedAt, removed: (await read(kept.id)).updatedAt },
          })
        ).status,
      ).toBe(409)
    })
  })

  describe('are forgotten', () => {
    it('after thirty days, but for the ids that links in mails need', async () => {
      const id = await merge()
      await forgetOldMerges(payload(), new Date(Date.now() + 31 * day))
      const kept30 = await payload().db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'contact-merges',
        where: { id: { equals: id } },
      })
      expect(JSON.stringify(kept30)).not.toContain('Anna')
      expect((await communicator.post(`/contacts/merges/${id}/undo`, {})).status).toBe(409)
      expect((await readSubscription(payload(), link(removed.id)))?.contact?.id).toBe(kept.id)
    })

    it('with the contact that is erased', async () => {
      await merge()
      await payload().delete({ collection: 'contacts', id: kept.id })
      const { totalDocs } = await payload().db.count({ collection: 'contact-merges', where: { kept: { equals: kept.id } } })
      expect(totalDocs).toBe(0)
    })
  })

  it('are found by name, whatever the order of its words, and by an address that was given up', async () => {
    const answer = await communicator.get('/contacts/duplicates')
    const { groups } = JSON.parse(answer.text) as { groups: { id: string }[][] }
    expect(groups.some((group) => [kept.id, removed.id].every((id) => group.some((each) => each.id === id)))).toBe(true)
  })
})

/** What a card says, without its history, what the database adds, and what says nothing. */
function plain(contact: Contact) {
  const { updatedAt: _at, permissionHistory: _history, deliveries: _deliveries, invitations: _invitations, ...fields } = contact
  return JSON.parse(
    JSON.stringify(
      { ...fields, affiliations: withoutIds(fields.affiliations), permissions: withoutIds(fields.permissions) },
      (_key, value: unknown) => (value === null || (Array.isArray(value) && value.length === 0) ? undefined : value),
    ),
  ) as object
}

const withoutIds = (rows?: { id?: string | null }[] | null) => (rows ?? []).map(({ id: _id, ...row }) => row)
