import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Activity, CommunicationPlan } from '../../../src/payload-types'
import { headersOf } from '../../support/access/headers'
import { type Stage, stageFor } from '../../support/access/stage'
import { make } from '../../support/fixtures'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a plan made anew', (spets) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageFor(spets())
  })

  const press = async (plan: string, wish: object, actor: 'communicator' | 'process leader' = 'communicator') => {
    const answer = await rest(spets(), `/communication-plans/${plan}/anew`, sending('POST', wish, await headersOf(stage, actor)))
    return {
      status: answer.status,
      body: JSON.parse(answer.text) as { id: string; made: boolean; activities: number; errors?: { field: string }[] },
    }
  }
  const read = (id: string): Promise<CommunicationPlan> =>
    spets().payload.findByID({ collection: 'communication-plans', id, locale: 'all', depth: 0, joins: false })
  const activitiesOf = async (plan: string): Promise<Activity[]> => {
    const where = { plan: { equals: plan } }
    return (await spets().payload.find({ collection: 'activities', where, locale: 'all', depth: 0, sort: 'month', joins: false })).docs
  }
  const plansMadeFrom = async (plan: string) =>
    (await spets().payload.find({ collection: 'communication-plans', where: { madeFrom: { equals: plan } }, trash: true, joins: false }))
      .docs

  const oldPlan = async () => {
    const { payload } = spets()
    const area = await make(payload).strengthArea()
    const person = await make(payload).person()
    const segment = await make(payload).segment()
    const plan = await make(payload).plan({
      title: 'Kommunikationsplan 2026',
      from: '2026-01-01T12:00:00.000Z',
      to: '2026-12-31T12:00:00.000Z',
      status: 'decided',
      adoptedBy: 'nämnden',
      adoptedOn: '2025-12-01T12:00:00.000Z',
      version: '1.2',
      registryNumber: 'RUN/1/2025',
      goals: [
        {
          text: 'Fler läser',
          baseline: 10,
          target: 300,
          unit: 'personer',
          by: '2026-12-31T12:00:00.000Z',
          outcome: 120,
          outcomeOn: '2026-06-01T12:00:00.000Z',
        },
        { text: 'Fler svarar', baseline: 20, target: 40 },
      ],
      audiences: [{ name: 'Kommunerna', segment: segment.id, influence: 'high', interest: 'low' }],
      channels: [{ name: 'Nyhetsbrev' }],
      spokespersons: [{ person: person.id, about: 'Allt' }],
      budget: [{ what: 'Film', amount: 1000 }],
      revisions: [{ version: '1.2', what: 'Rättad' }],
    })
    const messages = [{ text: 'Ni är med.', audience: plan.audiences?.[0]?.id, strengthArea: area.id }]
    const whole = await payload.update({ collection: 'communication-plans', id: plan.id, data: { messages }, depth: 0 })
    const english = {
      title: 'Communication plan 2026',
      goals: whole.goals?.map((goal, index) => ({ ...goal, text: `Goal ${index + 1}` })),
      audiences: whole.audiences?.map((audience) => ({ ...audience, segment: segment.id, name: 'Municipalities' })),
      messages: whole.messages?.map((message) => ({ ...message, strengthArea: area.id, text: 'You are part of it.' })),
      channels: whole.channels?.map((channel) => ({ ...channel, name: 'Newsletter' })),
      spokespersons: whole.spokespersons?.map((each) => ({ ...each, person: person.id, about: 'All' })),
      budget: whole.budget?.map((each) => ({ ...each, what: 'Film' })),
    }
    await payload.update({ collection: 'communication-plans', id: plan.id, locale: 'en', data: english })
    const points = {
      plan: plan.id,
      goal: whole.goals?.[0]?.id,
      audience: whole.audiences?.[0]?.id,
      message: whole.messages?.[0]?.id,
      channel: whole.channels?.[0]?.id,
    }
    await make(payload).activity({
      ...points,
      title: 'Höstmöte',
      year: 2026,
      month: '3',
      from: '2026-03-03T12:00:00.000Z',
      to: '2026-03-05T12:00:00.000Z',
      status: 'done',
      outcome: 'Tolv kom.',
      cost: 500,
      checklist: [{ text: 'Boka sal', done: true }],
      strengthAreas: [area.id],
      responsible: [person.id],
    })
    await make(payload).activity({ ...points, title: 'Brev', year: 2026, month: '9', recursIn: ['10', '11'], status: 'planned' })
    return { plan: plan.id, area: area.id, person: person.id }
  }

  it('says the same in the next year, in all languages, as a draft that nobody has adopted', async () => {
    const { area, person, plan } = await oldPlan()
    const { body, status } = await press(plan, { year: 2027 })
    expect(status).toBe(201)
    const [old, anew] = [await read(plan), await read(body.id)]
    expect(anew).toMatchObject({
      title: { sv: 'Kommunikationsplan 2027', en: 'Communication plan 2027' },
      from: '2027-01-01T12:00:00.000Z',
      to: '2027-12-31T12:00:00.000Z',
      status: 'draft',
      madeFrom: plan,
    })
    for (const name of ['version', 'registryNumber', 'adoptedBy', 'adoptedOn', 'deletedAt'] as const) expect(anew[name] ?? null).toBeNull()
    expect(anew.revisions ?? []).toEqual([])
    expect(anew.goals).toMatchObject([
      { text: { sv: 'Fler läser', en: 'Goal 1' }, baseline: 120, target: 300, by: '2027-12-31T12:00:00.000Z' },
      { text: { sv: 'Fler svarar', en: 'Goal 2' }, baseline: 20, target: 40 },
    ])
    expect(anew.goals?.[0]?.outcome ?? null).toBeNull()
    expect(anew.messages).toMatchObject([{ audience: anew.audiences?.[0]?.id, strengthArea: area }])
    expect(anew.spokespersons).toMatchObject([{ person }])
    expect(anew.goals?.[0]?.id).not.toBe(old.goals?.[0]?.id)
    // The old one stands as it was.
    expect(old).toMatchObject({ status: 'decided', goals: [{ baseline: 10, outcome: 120 }, {}], revisions: [{ version: '1.2' }] })
  })

  it('has the activities as planned ones, at the same weekdays, pointing into the new plan', async () => {
    const { area, person, plan } = await oldPlan()
    const { body } = await press(plan, { from: '2027-01-01', to: '2027-12-31', activities: 'all' })
    expect(body.activities).toBe(2)
    const anew = await read(body.id)
    const [meeting, letter] = await activitiesOf(body.id)
    expect(meeting).toMatchObject({
      title: { sv: 'Höstmöte' },
      status: 'planned',
      year: 2027,
      month: '3',
      from: '2027-03-09T12:00:00.000Z',
      to: '2027-03-11T12:00:00.000Z',
      goal: anew.goals?.[0]?.id,
      audience: anew.audiences?.[0]?.id,
      message: anew.messages?.[0]?.id,
      channel: anew.channels?.[0]?.id,
      cost: 500,
      checklist: [{ text: 'Boka sal', done: false }],
      strengthAreas: [area],
      responsible: [person],
    })
    expect(JSON.stringify(meeting)).not.toContain('Tolv kom.')
    expect(letter).toMatchObject({ year: 2027, month: '9', recursIn: ['10', '11'] })
    expect(await activitiesOf(plan)).toHaveLength(2)
  })

  it('takes those that are done, or none, when told to', async () => {
    const { plan } = await oldPlan()
    const done = await press(plan, { year: 2027, activities: 'done' })
    expect((await activitiesOf(done.body.id)).map(({ title }) => title)).toEqual([{ sv: 'Höstmöte' }])
    const none = await press(plan, { year: 2028, activities: 'none' })
    expect(await activitiesOf(none.body.id)).toEqual([])
  })

  it('is found where plans are listed, searched for, restored and put in order', async () => {
    const { plan } = await oldPlan()
    const { body } = await press(plan, { year: 2029 })
    const listed = await spets().payload.find({ collection: 'communication-plans', where: { title: { like: 'plan 2029' } }, sort: 'title' })
    expect(listed.docs.map(({ id }) => id)).toContain(body.id)
    const versions = await spets().payload.findVersions({ collection: 'communication-plans', where: { parent: { equals: body.id } } })
    expect(versions.docs).toHaveLength(1)
    const [version] = versions.docs
    await spets().payload.update({ collection: 'communication-plans', id: body.id, data: { title: 'Ändrad' } })
    await spets().payload.restoreVersion({ collection: 'communication-plans', id: version!.id })
    expect((await read(body.id)).title).toMatchObject({ sv: 'Kommunikationsplan 2029' })
  })

  it('is one plan, however often it is asked for', async () => {
    const { plan } = await oldPlan()
    const answers = await Promise.all([1, 2, 3].map(() => press(plan, { year: 2027 })))
    const last = await press(plan, { year: 2027 })
    expect(last).toMatchObject({ status: 200, body: { made: false } })
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toEqual([201])
    expect(await plansMadeFrom(plan)).toHaveLength(1)
    expect(await activitiesOf(last.body.id)).toHaveLength(2)
  })

  it('leaves nothing when it fails in the middle, and can be asked for again', async () => {
    const { plan } = await oldPlan()
    const { db } = spets().payload
    const create = db.create.bind(db)
    let written = 0
    const failing = vi.spyOn(db, 'create').mockImplementation((args) => {
      if (args.collection === 'activities' && ++written === 2) throw new Error('The disk is gone')
      return create(args)
    })
    const failed = await press(plan, { year: 2027 })
    failing.mockRestore()
    expect(failed.status).toBe(500)
    expect(await plansMadeFrom(plan)).toEqual([])
    const left = await spets().payload.find({
      collection: 'activities',
      where: { year: { equals: 2027 }, title: { equals: 'Höstmöte' } },
      trash: true,
    })
    const stray = left.docs.filter(({ plan: of }) => !of)
    expect(stray).toEqual([])
    expect((await press(plan, { year: 2027 })).status).toBe(201)
  })

  it('is written in the log as one deed', async () => {
    const { plan } = await oldPlan()
    const { body } = await press(plan, { year: 2027 })
    const events = await spets().payload.find({ collection: 'audit-events', where: { document: { equals: body.id } } })
    expect(events.docs).toMatchObject([{ deed: 'create', entity: 'communication-plans', numbers: { activities: 2 } }])
  })

  describe('is refused', () => {
    it.each([
      [{ from: '', to: '2027-12-31' }, 'from'],
      [{ from: '2027-02-30', to: '2027-12-31' }, 'from'],
      [{ from: '2027-01-01', to: '2026-12-31' }, 'to'],
      [{ year: 2026 }, 'from'],
      [{ year: 2099 }, 'from'],
      [{ from: '2027-01-01', to: '9999-12-31' }, 'to'],
      [{ year: 2027, activities: 'some' }, 'activities'],
    ])('for %j, at its field', async (wish, field) => {
      const { plan } = await oldPlan()
      const { body, status } = await press(plan, wish)
      expect([status, body.errors?.[0]?.field]).toEqual([422, field])
    })

    it('to a process leader', async () => {
      const { plan } = await oldPlan()
      expect((await press(plan, { year: 2027 }, 'process leader')).status).toBe(403)
    })
  })
})
