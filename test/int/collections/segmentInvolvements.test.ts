import { beforeAll, describe, expect, it } from 'vitest'
import { keepNumbers, removeRows } from '../../../src/database'
import { idOf } from '../../../src/domain/relations'
import type { Contact } from '../../../src/payload-types'
import { type Client, clientFor } from '../../support/clients'
import { make, nextNumber } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a segment by what people did', (spets) => {
  const payload = () => spets().payload
  let anna: Client
  let leader: Client
  let area: string
  let others: string

  beforeAll(async () => {
    anna = await clientFor(spets(), { role: 'communicator' })
    area = (await make(payload()).strengthArea()).id
    others = (await make(payload()).strengthArea()).id
    const person = await make(payload()).person({ assignments: [{ role: 'process-leader', strengthArea: area }] })
    leader = await clientFor(spets(), { role: 'process-leader', person: person.id })
  })

  const named = (contacts: readonly Contact[]) => contacts.map(({ id }) => id)
  const contact = (changes: Parameters<ReturnType<typeof make>['contact']>[0] = {}) => make(payload()).contact(changes)
  const invite = async (meeting: string, who: Contact, answer?: 'yes' | 'no' | 'maybe') => {
    const { id } = await payload().create({ collection: 'invitations', data: { meeting, contact: who.id } })
    if (answer) await payload().update({ collection: 'invitations', id, data: { answer } })
  }
  const dispatched = async (accepted: readonly Contact[], failed: readonly Contact[] = []) => {
    const dispatch = await make(payload()).dispatch({ startedAt: '2026-03-02T08:00:00.000Z', title: `Brev ${nextNumber()}` })
    for (const [state, contacts] of [['accepted', accepted] as const, ['failed', failed] as const])
      for (const { id } of contacts) await make(payload()).delivery({ dispatch: dispatch.id, contact: id, state })
    return dispatch
  }

  const posted = async (client: Client, path: string, body: object) => {
    const { status, text } = await client.post(`/segments${path}`, body)
    return { status, body: JSON.parse(text) as Record<string, never> }
  }
  const look = (question: object, client = anna) => posted(client, '/look', { question, include: [], exclude: [] })
  /** Whom a question picks, of these. */
  const picked = async (question: object, among: readonly Contact[], client = anna) => {
    const all: string[] = []
    for (const each of among) {
      const { body } = await posted(client, '/why', { question, include: [], exclude: [], contact: each.id })
      if (body.picked) all.push(each.id)
    }
    return all
  }

  it('asks for invited, answers, who came and open invitations, and says it in words', async () => {
    const [yes, no, silent, away] = [await contact(), await contact(), await contact(), await contact()]
    const all = [yes, no, silent, away]
    const meeting = await make(payload()).meeting({ title: 'Forum', start: '2099-03-02T08:00:00.000Z', end: '2099-03-02T09:00:00.000Z' })
    await invite(meeting.id, yes, 'yes')
    await invite(meeting.id, no, 'no')
    await invite(meeting.id, silent)
    await payload().update({ collection: 'meetings', id: meeting.id, data: { participants: [away.id] } })
    const to = (field: string, operator = 'in') => ({ [`meetings.${field}`]: { [operator]: [meeting.id] } })
    expect(await picked(to('invited'), all)).toEqual(named([yes, no, silent]))
    expect(await picked(to('invited', 'not_in'), all)).toEqual(named([away]))
    expect(await picked(to('yes'), all)).toEqual(named([yes]))
    expect(await picked(to('no'), all)).toEqual(named([no]))
    expect(await picked(to('maybe'), all)).toEqual([])
    expect(await picked(to('unanswered'), all)).toEqual(named([silent]))
    expect(await picked(to('open'), all)).toEqual(named([silent]))
    expect(await picked(to('attended'), all)).toEqual(named([away]))
    const { body } = await look(to('open'))
    expect(body).toMatchObject({
      count: 1,
      sentence: 'Kontakter där kontakten har kvar att svara på inbjudan till ”Forum” (2099-03-02).',
    })

    await payload().update({ collection: 'meetings', id: meeting.id, data: { status: 'cancelled' } })
    expect(await picked(to('open'), all), 'nothing to answer any more').toEqual([])
    expect(await picked(to('unanswered'), all)).toEqual(named([silent]))
  })

  it('asks who got a dispatch, and who did not', async () => {
    const [got, failed, never] = [await contact(), await contact(), await contact()]
    const dispatch = await dispatched([got], [failed])
    const asked = (operator: string) => ({ 'dispatches.got': { [operator]: [dispatch.id] } })
    expect(await picked(asked('in'), [got, failed, never])).toEqual(named([got]))
    expect(await picked(asked('not_in'), [got, failed, never])).toEqual(named([failed, never]))
    const { body } = await posted(anna, '/why', { question: asked('in'), include: [], exclude: [], contact: got.id })
    expect(body.conditions).toMatchObject({
      holds: true,
      clause: `kontakten fick utskicket ”${dispatch.title}” (2026-03-02)`,
      given: [`”${dispatch.title}” (2026-03-02)`],
    })
  })

  it('says when it is forgotten who got a dispatch, and guesses nothing', async () => {
    const got = await contact()
    const dispatch = await dispatched([got])
    const question = { and: [{ status: { in: ['active'] } }, { 'dispatches.got': { not_in: [dispatch.id] } }] }
    const segment = await make(payload()).segment({ question })
    await keepNumbers(payload(), dispatch.id)
    await removeRows(payload(), dispatch.id, 500)
    for (const path of ['/look', '/count', '/reach', '/why']) {
      const { body, status } = await posted(anna, path, { question, include: [], exclude: [], purpose: 'newsletter', contact: got.id })
      expect([status, body.type]).toEqual([409, 'urn:spets:problem:receiversForgotten'])
      expect(String(body.title)).toContain(`”${dispatch.title}” (2026-03-02)`)
    }
    expect((await anna.get(`/contacts/export?format=csv&segment=${segment.id}`)).status).toBe(409)
    const { text } = await anna.get(`/segments/choices?field=dispatches.got&ids=${dispatch.id}`)
    expect((JSON.parse(text) as { choices: object[] }).choices).toContainEqual(
      expect.objectContaining({ value: dispatch.id, forgotten: true }),
    )
  })

  it('tells what may change, and what is gone', async () => {
    const dispatch = await make(payload()).dispatch({ startedAt: '2026-03-02T08:00:00.000Z', status: 'sending' })
    const { body } = await look({ 'dispatches.got': { in: [dispatch.id] } })
    expect(body.underWay).toEqual([`”${dispatch.title}” (2026-03-02)`])
    const nowhere = await look({ 'meetings.attended': { in: ['000000000000000000000000'] } })
    expect(nowhere.body).toMatchObject({ gone: true, count: 0, sentence: 'Kontakter där kontakten var med på något som är borttaget.' })
  })

  it('tells a welcome letter from the letter that it is made of', async () => {
    const sent = { title: 'Brev till alla', startedAt: '2026-03-02T08:00:00.000Z' }
    for (const kind of ['newsletter', 'welcome'] as const) await make(payload()).dispatch({ ...sent, kind })
    const { text } = await anna.get('/segments/choices?field=dispatches.got&words=Brev till alla')
    const { choices } = JSON.parse(text) as { choices: { name: string }[] }
    expect(choices.map(({ name }) => name).sort()).toEqual(['Brev till alla', 'Brev till alla (Välkomstbrev)'])
  })

  it('keeps a meeting or dispatch that a segment asks about', async () => {
    const meeting = await make(payload()).meeting()
    const dispatch = await dispatched([])
    const segment = await make(payload()).segment({
      question: { or: [{ 'meetings.yes': { in: `${meeting.id}` } }, { 'dispatches.got': { not_in: [dispatch.id] } }] },
    })
    const trash = () => payload().update({ collection: 'meetings', id: meeting.id, data: { deletedAt: new Date().toISOString() } })
    await expect(trash()).rejects.toThrow(segment.name)
    await expect(payload().delete({ collection: 'meetings', id: meeting.id })).rejects.toThrow(segment.name)
    await expect(payload().delete({ collection: 'dispatches', id: dispatch.id })).rejects.toThrow(segment.name)
    await payload().update({ collection: 'segments', id: segment.id, data: { question: { status: { equals: 'active' } } } })
    await expect(trash()).resolves.toBeTruthy()
  })

  it('says which conditions exclude nobody, and which are true of nobody', async () => {
    const question = {
      and: [
        { status: { in: ['active', 'left'] } },
        { email: { contains: ['@nowhere.invalid'] } },
        { not: [{ name: { contains: ['zzzz nobody'] } }] },
        { kind: { in: ['shared'] } },
      ],
    }
    await contact({ kind: 'shared', name: null })
    const { body } = await look(question)
    expect(Object.entries(body.effects ?? {})).toEqual([
      ['[false,{"status":{"in":["active","left"]}}]', 'everybody'],
      ['[false,{"email":{"contains":["@nowhere.invalid"]}}]', 'nobody'],
      ['[true,{"name":{"contains":["zzzz nobody"]}}]', 'excludesNobody'],
    ])
    expect((await look({ status: { in: ['active', 'left'] } })).body.everybody).toBe(true)
    expect((await look({ kind: { in: ['shared'] } })).body.everybody).toBe(false)
  })

  it('offers the municipalities that organisations have, in the order of the alphabet', async () => {
    for (const municipality of ['Östersund', 'Åre', 'Berg', 'BERG ', 'Ängelholm']) await make(payload()).organisation({ municipality })
    const { text } = await anna.get('/segments/choices?field=organisations.municipality')
    const { choices } = JSON.parse(text) as { choices: { name: string }[] }
    expect(choices.map(({ name }) => name)).toEqual(['Berg', 'Åre', 'Ängelholm', 'Östersund'])
  })

  describe('for a process leader', () => {
    const meetingOf = (strengthArea: string) => make(payload()).meeting({ strengthAreas: [strengthArea] })
    const refused = { status: 403, body: { type: 'urn:spets:problem:notAllowed' } }

    it('asks about answers to meetings of the own areas, and who came to any', async () => {
      const mine = await contact({ strengthAreas: [area] })
      const theirs = await contact({ strengthAreas: [others] })
      const [own, foreign] = [await meetingOf(area), await meetingOf(others)]
      for (const who of [mine, theirs]) await invite(own.id, who, 'yes')
      await payload().update({ collection: 'meetings', id: foreign.id, data: { participants: [mine.id, theirs.id] } })
      expect((await look({ 'meetings.yes': { in: [own.id] } }, leader)).body).toMatchObject({ count: 1 })
      expect((await look({ 'meetings.attended': { in: [foreign.id] } }, leader)).body).toMatchObject({ count: 1 })
    })

    it('learns nothing of answers to meetings of others, nor of who got a dispatch', async () => {
      const mine = await contact({ strengthAreas: [area] })
      const [own, foreign] = [await meetingOf(area), await meetingOf(others)]
      await invite(foreign.id, mine, 'no')
      const dispatch = await dispatched([mine])
      const questions = [
        { 'meetings.no': { in: [foreign.id] } },
        { 'meetings.invited': { in: [own.id, foreign.id] } },
        { 'meetings.open': { exists: true } },
        { and: [{ status: { in: ['active'] } }, { not: [{ 'meetings.unanswered': { exists: false } }] }] },
        { 'dispatches.got': { not_in: [dispatch.id] } },
      ]
      for (const question of questions) {
        const body = { question, include: [], exclude: [], purpose: 'newsletter', contact: mine.id }
        for (const path of ['/look', '/count', '/reach', '/why']) expect(await posted(leader, path, body)).toMatchObject(refused)
        const saved = await leader.post('/segments', { name: `Urval ${nextNumber()}`, question })
        expect([saved.status, saved.text.includes('som du inte får läsa')]).toEqual([400, true])
        const shared = await make(payload()).segment({ question, shared: true })
        expect((await leader.get(`/contacts/export?format=csv&segment=${shared.id}`)).status).toBe(403)
        const meeting = await make(payload()).meeting({ segments: [shared.id], strengthAreas: [area] })
        for (const path of ['audience', 'audience/rows']) expect((await leader.get(`/meetings/${meeting.id}/${path}`)).status).toBe(403)
        const sent = await leader.post(`/meetings/${meeting.id}/send`, { confirmedCount: 1, previousDispatches: 0 })
        expect(sent.status).toBe(403)
        const newsletter = await make(payload()).newsletter({ segments: [shared.id], owner: leader.id })
        expect((await leader.post(`/newsletters/${newsletter.id}/request-approval`, { confirmedCount: 1 })).status).toBe(403)
      }
      expect((await leader.get('/segments/choices?field=dispatches.got')).status).toBe(403)
      const { text } = await leader.get(`/segments/choices?field=meetings.no&words=Meeting`)
      const offered = (JSON.parse(text) as { choices: { value: string }[] }).choices.map(({ value }) => value)
      expect([offered.includes(own.id), offered.includes(foreign.id)]).toEqual([true, false])
    })

    it('a shared segment is seen and used, cut to the contacts that the leader may read', async () => {
      const [mine, theirs, byHand, hidden, none] = [
        await contact({ strengthAreas: [area], name: 'Delad Mia', permissions: given() }),
        await contact({ strengthAreas: [others], name: 'Delad Tor' }),
        await contact({ strengthAreas: [area], name: 'Handplockad', permissions: given() }),
        await contact({ strengthAreas: [others], name: 'Handplockad annan' }),
        await contact({ name: 'Delad Nils', permissions: given() }),
      ]
      const shared = await make(payload()).segment({
        shared: true,
        question: { name: { contains: ['Delad '] } },
        include: [byHand.id, hidden.id],
        exclude: [],
      })
      const notShared = await make(payload()).segment({})

      const { text } = await leader.get('/segments?limit=100')
      const listed = (JSON.parse(text) as { docs: { id: string }[] }).docs.map(({ id }) => id)
      expect([listed.includes(shared.id), listed.includes(notShared.id)]).toEqual([true, false])
      expect((await leader.get(`/segments/${shared.id}`)).text).not.toContain(byHand.id)
      expect((await leader.get(`/segments/${notShared.id}`)).status).toBe(404)

      const seen = { id: shared.id, question: shared.question, include: [], exclude: [] }
      const { body } = await posted(leader, '/look', seen)
      const examples = body.examples as { id: string }[] | undefined
      expect(body.count).toBe(3)
      expect(examples?.map(({ id }) => id).sort()).toEqual(named([mine, byHand, none]).sort())
      expect((await posted(leader, '/count', seen)).body).toEqual({ count: 3 })
      expect((await posted(leader, '/reach', { ...seen, purpose: 'newsletter' })).body).toMatchObject({ gets: 3 })
      expect((await posted(leader, '/why', { ...seen, contact: byHand.id })).body).toMatchObject({ picked: true, included: true })
      expect((await posted(leader, '/why', { ...seen, contact: theirs.id })).status).toBe(404)
      expect((await posted(anna, '/look', { ...seen, include: [byHand.id, hidden.id] })).body.count).toBe(5)

      const chosen = await leader.post('/newsletters', {
        subject: 'Till de delade',
        segments: [shared.id],
        blocks: [{ blockType: 'text', text: { root: { type: 'root', children: [], version: 1, direction: null, format: '', indent: 0 } } }],
      })
      expect(chosen.status).toBe(201)
      const newsletter = (JSON.parse(chosen.text) as { doc: { id: string; segments: (string | { id: string })[] } }).doc
      expect(newsletter.segments.map(idOf)).toEqual([shared.id])
      expect(JSON.parse((await leader.get(`/newsletters/${newsletter.id}/audience`)).text)).toMatchObject({ candidates: 3, toSend: 3 })
      const rows = await leader.get(`/newsletters/${newsletter.id}/audience/rows`)
      expect((JSON.parse(rows.text) as { rows: { contact: string }[] }).rows.map((row) => row.contact).sort()).toEqual(
        named([mine, byHand, none]).sort(),
      )
      const meeting = await make(payload()).meeting({ segments: [shared.id], strengthAreas: [area] })
      expect(JSON.parse((await leader.get(`/meetings/${meeting.id}/audience`)).text)).toMatchObject({ candidates: 3 })
    })
  })
})

const given = () => [
  { purpose: 'newsletter' as const, state: 'given' as const, basis: 'consent' as const, source: 'test', date: '2026-01-07' },
]
