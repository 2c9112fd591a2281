import { beforeAll, expect, it } from 'vitest'
import { planDocument, readPlan, type Block, type ReportDocument } from '../../../src/reports'
import { headersOf } from '../../support/access/headers'
import { type Stage, stageFor } from '../../support/access/stage'
import { make } from '../../support/fixtures'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a plan as a document', (spets) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageFor(spets())
  })

  const documentOf = async (plan: string, language: 'en' | 'sv' = 'sv', outcomeOf = (_goal: string): number | null => null) => {
    const read = await readPlan({ payload: spets().payload, user: stage.users.reader }, plan)
    return planDocument(read, { language, outcomeOf, publisher: 'Regionen', zone: 'Europe/Stockholm' })
  }
  const section = ({ sections }: ReportDocument, heading: string) => sections.find((each) => each.heading.text === heading)?.blocks ?? []
  const textIn = (blocks: readonly Block[]) => JSON.stringify(blocks)

  const wholePlan = async () => {
    const { payload } = spets()
    const seed = make(payload)
    const [area, person, term] = [
      await seed.strengthArea({ title: 'Hållbar energi' }),
      await seed.person({ name: 'Anna Åkesson' }),
      await seed.term({ preferredLabel: 'kluster', definition: 'grupp av företag som arbetar tillsammans' }),
    ]
    const segment = await seed.segment({ name: 'Alla kommuner' })
    const plan = await seed.plan({
      title: 'Plan 2027',
      background: 'Vi började 2018.',
      registryNumber: 'RUN/1/2027',
      goals: [
        { text: 'Fler läser brevet', baseline: 100, target: 300, unit: 'personer', outcome: 200, outcomeOn: '2027-06-01T12:00:00.000Z' },
        { text: 'Fler kommer', baseline: 0, target: 40, countedBy: 'participants' },
      ],
      audiences: [
        { name: 'Kommunerna', segment: segment.id, influence: 'high', interest: 'high' },
        { name: 'Allmänheten', influence: 'low', interest: 'low', internal: true },
        { name: 'Medierna' },
      ],
      messages: [{ text: 'Ni är med.', strengthArea: area.id }],
      channels: [{ name: 'Nyhetsbrev' }],
      spokespersons: [{ person: person.id, about: 'Allt' }],
      concepts: [term.id],
      budget: [{ what: 'Film', amount: 10_000 }],
    })
    const [goal] = plan.goals ?? []
    await seed.activity({ plan: plan.id, title: 'Senare', year: 2027, month: '11', cost: 12_000, responsible: [person.id], goal: goal?.id })
    await seed.activity({
      plan: plan.id,
      title: 'Tidigare',
      year: 2027,
      from: '2027-03-03T12:00:00.000Z',
      to: '2027-03-05T12:00:00.000Z',
      channel: plan.channels?.[0]?.id,
    })
    return plan
  }

  it('leaves out what is empty', async () => {
    const plan = await make(spets().payload).plan({ title: 'Tom' })
    const document = await documentOf(plan.id)
    expect(document.title).toEqual({ text: 'Tom' })
    expect(document.sections).toEqual([])
  })

  it('shows a goal with its outcome against its target, as written or as counted', async () => {
    const plan = await wholePlan()
    const counted = plan.goals?.[1]?.id
    const goals = section(await documentOf(plan.id, 'sv', (goal) => (goal === counted ? 50 : null)), 'Mål')
    expect(textIn(goals)).toContain(
      '200 personer (mätt 1 juni 2027). Det är 50 % av vägen från utgångsläget till målet.'.replace(' %', '\u00a0%'),
    )
    expect(textIn(goals)).toContain('50. Målet är nått.')
    expect(goals.flatMap((block) => (block.kind === 'figure' ? [block.alt] : []))).toEqual([
      'Stapel: utfallet är 200 personer. Utgångsläget var 100 personer och målet är 300 personer.',
      'Stapel: utfallet är 50. Utgångsläget var 0 och målet är 40.',
    ])
  })

  it('draws the audiences by influence and interest, and says it in words', async () => {
    const audiences = section(await documentOf((await wholePlan()).id), 'Målgrupper')
    const matrix = audiences.find((block) => block.kind === 'table')
    expect(matrix?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Stort inflytande', '', '', 'Kommunerna'],
      ['Visst inflytande', '', '', ''],
      ['Litet inflytande', 'Allmänheten', '', ''],
    ])
    const list = audiences.find((block) => block.kind === 'list')
    expect(list?.items.map(({ text }) => text)).toEqual([
      'Arbeta nära tillsammans med: Kommunerna.',
      'Håll ett öga på: Allmänheten.',
      'Inte placerade ännu: Medierna.',
    ])
  })

  it('names the segments of audiences to those who may know them', async () => {
    const { id } = await wholePlan()
    expect(textIn(section(await documentOf(id), 'Målgrupper'))).not.toContain('Alla kommuner')
    const read = await readPlan({ payload: spets().payload, user: stage.users.communicator }, id)
    expect(JSON.stringify([...read.names.values()])).toContain('Alla kommuner')
  })

  it('has its activities in the order of time, with what they cost', async () => {
    const document = await documentOf((await wholePlan()).id)
    const [table] = section(document, 'Aktiviteter')
    if (table?.kind !== 'table') throw new Error('No table')
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['3–5 mars 2027', 'Tidigare', '', '', 'Nyhetsbrev', '', 'Planerad', ''],
      ['november 2027', 'Senare', 'Fler läser brevet', '', '', 'Anna Åkesson', 'Planerad', '12\u00a0000'],
    ])
    expect(table.sums?.at(-1)?.text).toBe('12\u00a0000')
    expect(textIn(section(document, 'Budget'))).toContain('Det är 2\u00a0000 kr mer än budgeten.')
  })

  it('falls back to Swedish, marked as such', async () => {
    const { payload } = spets()
    const plan = await make(payload).plan({ title: 'Plan', background: 'Bara på svenska.', purpose: 'Syftet.' })
    await payload.update({
      collection: 'communication-plans',
      id: plan.id,
      locale: 'en',
      data: { title: 'The plan', purpose: 'The purpose.' },
    })
    const english = await documentOf(plan.id, 'en')
    expect(english.title).toEqual({ text: 'The plan' })
    expect(section(english, 'Background')).toEqual([{ kind: 'text', words: { text: 'Bara på svenska.', lang: 'sv' } }])
    expect(section(english, 'Purpose')).toEqual([{ kind: 'text', words: { text: 'The purpose.' } }])
  })

  it.each([
    ['pdf', '%PDF', 'application/pdf'],
    ['docx', 'PK', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('is downloaded as %s by those who read plans, and by nobody else', async (form, begins, type) => {
    const plan = await wholePlan()
    const path = `/communication-plans/${plan.id}/${form}?language=en`
    const answer = await rest(spets(), path, { headers: await headersOf(stage, 'reader') })
    expect([answer.status, answer.headers.get('content-type'), answer.text.slice(0, begins.length)]).toEqual([200, type, begins])
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="plan-2027.${form}"`)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    for (const actor of ['public', 'API client'] as const)
      expect((await rest(spets(), path, { headers: await headersOf(stage, actor) })).status).toBe(403)
    await spets().payload.update({ collection: 'communication-plans', id: plan.id, data: { deletedAt: new Date().toISOString() } })
    expect((await rest(spets(), path, { headers: await headersOf(stage, 'reader') })).status).toBe(404)
  })

  it('is adopted by somebody on a day, told at the fields', async () => {
    const plan = await make(spets().payload).plan()
    const adopt = (data: object) =>
      spets().payload.update({ collection: 'communication-plans', id: plan.id, data: { status: 'decided', ...data } })
    await expect(adopt({})).rejects.toMatchObject({ data: { errors: [{ path: 'adoptedBy' }, { path: 'adoptedOn' }] } })
    await expect(adopt({ adoptedBy: 'Nämnden', adoptedOn: '2026-12-10T12:00:00.000Z' })).resolves.toMatchObject({ status: 'decided' })
  })
})
