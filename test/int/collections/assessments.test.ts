import { beforeAll, expect, it } from 'vitest'
import { type Block, readAssessment, type ReportDocument, statementDocument } from '../../../src/reports'
import { headersOf } from '../../support/access/headers'
import { type Stage, stageFor } from '../../support/access/stage'
import { make, plain } from '../../support/fixtures'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const criteria = [
  { key: 'cooperation', label: 'Samverkan', explanation: 'Flera aktörer bär arbetet.' },
  { key: 'place', label: 'Platsen', explanation: 'Bygger på det som finns här.' },
]

onEachDatabase('an assessment', (spets) => {
  let stage: Stage
  let applicant: string
  beforeAll(async () => {
    stage = await stageFor(spets())
    const levels = [{ key: 'base', label: 'Bas', explanation: 'Grunden som alla behöver.' }]
    const slug = 'explanation-model'
    const made = await spets().payload.updateGlobal({ slug, data: { ...plain.explanationModel(), levels, criteria } })
    const inEnglish = (made.criteria ?? []).map((each) => ({ ...each, label: each.key === 'place' ? 'The place' : 'Cooperation' }))
    await spets().payload.updateGlobal({ slug, locale: 'en', data: { criteria: inEnglish } })
    applicant = (await make(spets().payload).organisation({ name: 'Exempelbolaget' })).id
  })

  const documentOf = async (id: string, language: 'en' | 'sv' = 'sv') =>
    statementDocument(await readAssessment({ payload: spets().payload, user: stage.users.reader }, id), {
      language,
      publisher: 'Regionen',
      zone: 'Europe/Stockholm',
    })
  const section = ({ sections }: ReportDocument, heading: string) => sections.find((each) => each.heading.text === heading)?.blocks ?? []
  const cells = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : []))

  const whole = async () => {
    const seed = make(spets().payload)
    const [area, person] = [await seed.strengthArea({ title: 'Hållbar energi' }), await seed.person({ name: 'Processledare energi' })]
    return seed.assessment({
      title: 'Exempelansökan om värme',
      status: 'done',
      fund: 'ERUF',
      registryNumber: 'RUN/7/2023',
      applicant,
      receivedOn: '2023-03-01T12:00:00.000Z',
      assessedOn: '2023-04-12T12:00:00.000Z',
      assessedBy: [person.id],
      strengthAreas: [area.id],
      summary: 'Värme ur spillvatten.',
      level: 'base',
      levelReason: 'Fler behöver kunna mer först.',
      contributions: [
        { criterion: 'place', contribution: 'some', reason: 'Vattnet finns här.' },
        { criterion: 'cooperation', contribution: 'strong', reason: 'Fyra kommuner är med.' },
      ],
      develop: 'Visa vem som tar vid.',
      conclusion: 'supports-in-part',
      statement: 'Regionen stödjer ansökan delvis.',
      dialogues: [
        (await seed.meeting({ title: 'Andra samtalet', start: '2023-02-20T09:00:00.000Z', end: '2023-02-20T10:00:00.000Z' })).id,
        (await seed.meeting({ title: 'Första samtalet', start: '2023-01-10T09:00:00.000Z', end: '2023-01-10T10:00:00.000Z' })).id,
      ],
    })
  }

  it('that is done was done on a day', async () => {
    const { id } = await make(spets().payload).assessment()
    const finish = (data: object) => spets().payload.update({ collection: 'assessments', id, data: { status: 'done', ...data } })
    await expect(finish({})).rejects.toMatchObject({ data: { errors: [{ path: 'assessedOn' }] } })
    await expect(finish({ assessedOn: '2023-04-12T12:00:00.000Z' })).resolves.toMatchObject({ status: 'done' })
  })

  it('is by the criteria of the region, each once, and keeps one that is no longer there', async () => {
    const { payload } = spets()
    const contributing = (...keys: string[]) => ({ contributions: keys.map((criterion) => ({ criterion, contribution: 'good' as const })) })
    const refused = (...paths: string[]) => ({ data: { errors: paths.map((path) => ({ path })) } })
    await expect(make(payload).assessment(contributing('luck'))).rejects.toMatchObject(refused('contributions.0.criterion'))
    await expect(make(payload).assessment(contributing('place', 'place'))).rejects.toMatchObject(
      refused('contributions.0.criterion', 'contributions.1.criterion'),
    )
    const { id } = await make(payload).assessment(contributing('place', 'cooperation'))
    const drop = payload.updateGlobal({ slug: 'explanation-model', data: { criteria: criteria.slice(0, 1) } })
    await expect(drop).rejects.toMatchObject(refused('criteria'))
    await expect(payload.update({ collection: 'assessments', id, data: { fund: 'Vinnova' } })).resolves.toMatchObject({ fund: 'Vinnova' })
  })

  it('is a statement with its grounds, in the order of the criteria and of time', async () => {
    const statement = await documentOf((await whole()).id)
    expect([statement.kind, statement.title.text, statement.foot]).toEqual([
      'Yttrande över ansökan eller idé',
      'Exempelansökan om värme',
      'Exempelansökan om värme · RUN/7/2023',
    ])
    expect(statement.facts.map(({ name, value }) => [name.text, value.text])).toEqual([
      ['Yttrande från', 'Regionen'],
      ['Slag', 'Ansökan'],
      ['Sökande', 'Exempelbolaget'],
      ['Fond eller finansiär', 'ERUF'],
      ['Diarienummer', 'RUN/7/2023'],
      ['Kom in', '1 mars 2023'],
      ['Styrkeområden', 'Hållbar energi'],
      ['Bedömd av', 'Processledare energi'],
      ['Bedömd den', '12 april 2023'],
    ])
    expect(cells(section(statement, 'Bidrag per kriterium'))).toEqual([
      ['Samverkan', 'Starkt', 'Fyra kommuner är med.'],
      ['Platsen', 'Visst', 'Vattnet finns här.'],
    ])
    expect(section(statement, 'Dialoger')).toEqual([
      { kind: 'list', items: [{ text: 'Första samtalet, 10 januari 2023' }, { text: 'Andra samtalet, 20 februari 2023' }] },
    ])
    expect(JSON.stringify(section(statement, 'Regionens yttrande'))).toContain('Stödjer programmet delvis')
    expect(JSON.stringify(section(statement, 'Nivå'))).toContain('Grunden som alla behöver.')
  })

  it('is a statement in English, with what people wrote as they wrote it', async () => {
    const statement = await documentOf((await whole()).id, 'en')
    expect(statement.kind).toBe('Statement on an application or idea')
    expect(cells(section(statement, 'Contribution per criterion'))).toContainEqual(['The place', 'Some', 'Vattnet finns här.'])
  })

  it('is a draft until it is done, without what is empty', async () => {
    const statement = await documentOf((await make(spets().payload).assessment({ status: 'under-way' })).id)
    expect([statement.kind, statement.sections]).toEqual(['Utkast till yttrande', []])
    expect(statement.facts.map(({ value }) => value.text)).toContain('Bedöms')
  })

  it.each([
    ['pdf', '%PDF', 'application/pdf'],
    ['docx', 'PK', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('is downloaded as %s by those who log in, and by nobody else', async (form, begins, type) => {
    const { id } = await whole()
    const path = `/assessments/${id}/${form}?language=en`
    const answer = await rest(spets(), path, { headers: await headersOf(stage, 'reader') })
    expect([answer.status, answer.headers.get('content-type'), answer.text.slice(0, begins.length)]).toEqual([200, type, begins])
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="exempelansokan-om-varme.${form}"`)
    for (const actor of ['public', 'API client'] as const)
      expect((await rest(spets(), path, { headers: await headersOf(stage, actor) })).status).toBe(403)
    await spets().payload.update({ collection: 'assessments', id, data: { deletedAt: new Date().toISOString() } })
    expect((await rest(spets(), path, { headers: await headersOf(stage, 'reader') })).status).toBe(404)
  })

  it('has criteria that those who log in read, and the public does not', async () => {
    const read = async (actor: 'API client' | 'public' | 'reader') =>
      (await rest(spets(), '/globals/explanation-model?depth=2&locale=all', { headers: await headersOf(stage, actor) })).text
    expect(await read('reader')).toContain('Flera aktörer bär arbetet.')
    for (const actor of ['public', 'API client'] as const) expect(await read(actor)).not.toContain('Flera aktörer')
  })
})
