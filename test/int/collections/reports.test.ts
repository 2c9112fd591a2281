import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertToHtml } from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeReport } from '../../../src/cli/reporting/write'
import { madeReport } from '../../../src/collections/planning/Reports/made'
import type { Chapter, Item } from '../../../src/domain/reporting/parts'
import type { Report } from '../../../src/payload-types'
import { seedDemonstration } from '../../../src/seed'
import region from '../../../src/seed/data/region.json'
import { headersOf } from '../../support/access/headers'
import { type Stage, stageFor } from '../../support/access/stage'
import { make } from '../../support/fixtures'
import { wearing } from '../../support/face'
import { treeOf } from '../../support/reports/pdfTree'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const itemsIn = (chapters: readonly Chapter[], chapter: string): Item[] =>
  chapters.filter(({ key }) => key === chapter).flatMap(({ parts }) => parts.flatMap(({ items }) => items))

const wanted = { title: 'Uppföljning 2023', year: 2023, language: 'sv', edits: [] } as const

onEachDatabase('the report of 2023, from the demonstration', (spets) => {
  let chapters: Chapter[] = []
  let text = ''
  beforeAll(async () => {
    const { payload } = spets()
    await seedDemonstration(payload)
    const made = await madeReport({ payload, user: null, overrideAccess: true }, { ...wanted, edits: [] })
    chapters = made.chapters
    text = JSON.stringify(made.document)
  }, 120_000)

  const textsOf = (chapter: string) => itemsIn(chapters, chapter).map((item) => `${item.name ?? ''} ${item.text}`)
  const areaIn = (slug: string) => region.strengthAreas.find((area) => area.slug === slug)?.title.sv ?? ''
  const partOf = (chapter: string, heading: string) =>
    chapters
      .find(({ key }) => key === chapter)
      ?.parts.find((part) => part.heading === heading)
      ?.items.map((item) => item.text)
      .join('\n') ?? ''

  it('has its chapters in the order of the region’s own', () => {
    expect(chapters.map(({ heading }) => heading)).toEqual([
      'Bakgrund',
      'Begrepp och förklaringsmodell',
      'Genomfört 2023',
      'Förstudier, projekt och andra insatser',
      'Planerat 2024',
      'Året i siffror',
    ])
  })

  it('tells of the programme, who decided it and when, and of the strength areas', () => {
    const background = textsOf('background').join('\n')
    for (const part of [region.programme.title.sv, 'regionfullmäktige', '25 november 2020', '§ 128', 'RUN/430/2018'])
      expect(background).toContain(part)
    expect(background).toContain('Digitala lösningar, Hållbar energi, Jord, skog och vatten och Upplevelser')
    for (const { task } of region.roles) expect(background).toContain(task.sv)
  })

  it('explains the model, level by level, with its picture, and every term', () => {
    const said = textsOf('concepts').join('\n')
    expect(said).toContain(region.explanationModel.idea.sv)
    for (const [index, { label }] of region.explanationModel.levels.entries()) expect(said).toContain(`${index + 1}. ${label.sv} `)
    expect(said).not.toMatch(/\.\.|\. och /)
    for (const { definition, preferred } of region.glossaryTerms) {
      expect(said).toContain(preferred.sv)
      expect(said).toContain(definition.sv)
    }
    expect(text).toContain('"kind":"figure"')
    expect(text).toContain(region.explanationModel.textAlternative.sv)
  })

  it.each(region.activities.filter(({ year }) => year === 2023))(
    'tells what was carried out: $title.sv',
    ({ status, strengthAreas, title }) => {
      const places = strengthAreas.length === 0 ? ['Övergripande'] : strengthAreas.map(areaIn)
      for (const place of places) {
        const line = partOf('carriedOut', place)
          .split('\n')
          .find((each) => each.startsWith(title.sv))
        expect(line).toBeDefined()
        expect(line?.includes('(påbörjat)')).toBe(status === 'started')
      }
    },
  )

  it.each(region.activities.filter(({ year }) => year === 2024))('tells what is planned: $title.sv', ({ strengthAreas, title }) => {
    const isOfAll = strengthAreas.length === 0 || strengthAreas.length === region.strengthAreas.length
    const places = isOfAll ? ['Övergripande'] : strengthAreas.map(areaIn)
    for (const place of places) expect(partOf('planned', place)).toContain(title.sv)
  })

  it.each(region.initiatives.filter(({ year }) => year === 2023 || year === undefined))(
    'tells of $title.sv ($owner)',
    ({ owner, title }) => {
      const found = textsOf('initiatives').filter((each) => each.includes(title.sv) && each.includes(owner ?? ''))
      expect(found.length).toBeGreaterThan(0)
    },
  )

  it('counts, and leads each number and sentence to what it is made of', async () => {
    const numbers = new Map(itemsIn(chapters, 'numbers').map((item) => [item.name, item]))
    const { payload } = spets()
    const { totalDocs: terms } = await payload.count({ collection: 'terms', where: { _status: { equals: 'published' } } })
    expect(numbers.get('Begrepp i ordlistan')?.text).toMatch(new RegExp(`^${terms},`))
    expect(numbers.get('Aktiviteter')?.text).toBe('19, varav 15 klara, 4 påbörjade och 0 kvar')
    const ours = new Set(['background.about'])
    for (const { parts } of chapters)
      for (const { items } of parts)
        for (const item of items)
          expect([item.key, item.sources.length > 0 || ours.has(item.key) || item.text.startsWith('0')]).toEqual([item.key, true])
    const source = itemsIn(chapters, 'carriedOut')[0]?.sources[0]
    if (!source || !('id' in source)) throw new Error('No source')
    expect(await payload.findByID({ collection: 'activities', id: source.id })).toBeTruthy()
  })

  it('is written in English too', async () => {
    const { payload } = spets()
    const made = await madeReport({ payload, user: null, overrideAccess: true }, { ...wanted, language: 'en', edits: [] })
    expect(made.chapters.map(({ heading }) => heading)).toContain('Carried out in 2023')
    expect(JSON.stringify(made.document)).toContain('New process leader for Soil')
  })
})

onEachDatabase('a report that people write on', (spets) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageFor(spets())
  })

  const report = async (): Promise<Report> => {
    const { payload } = spets()
    await make(payload).activity({ title: 'Gjort', year: 2019, status: 'done', strengthAreas: [] })
    return make(payload).report({ year: 2019, title: 'Uppföljning 2019', registryNumber: 'RUN/1/2020' })
  }
  const read = (id: string) => spets().payload.findByID({ collection: 'reports', id, depth: 0 })
  const made = async (id: string) => madeReport({ payload: spets().payload, user: null, overrideAccess: true }, await read(id))
  const general = async (id: string) =>
    itemsIn((await made(id)).chapters, 'carriedOut').filter(({ key }) => key.startsWith('carriedOut.general'))
  const press = async (
    id: string,
    what: string,
    body: object = {},
    actor: 'communicator' | 'process leader' | 'reader' | 'public' = 'communicator',
  ) => {
    const answer = await rest(spets(), `/reports/${id}/${what}`, sending('POST', body, await headersOf(stage, actor)))
    return {
      status: answer.status,
      body: JSON.parse(answer.text) as { code?: string; errors?: { field: string; detail: string }[]; document?: string },
    }
  }
  const gjort = async (id: string) => (await general(id)).find(({ made: before, text }) => (before ?? text).startsWith('Gjort'))

  it('keeps what was written over, left out and added when it is made again', async () => {
    const { payload } = spets()
    const { id } = await report()
    const item = await gjort(id)
    expect((await press(id, 'edit', { key: item?.key, kind: 'written', text: 'Vi gjorde det.' })).status).toBe(200)
    expect((await press(id, 'edit', { part: 'carriedOut.general', text: 'Och mer därtill.' })).status).toBe(200)
    expect((await press(id, 'edit', { key: 'background.about', kind: 'left' })).status).toBe(200)
    const another = await make(payload).activity({ title: 'Kom till sent', year: 2019, status: 'done', strengthAreas: [] })

    const texts = (await general(id)).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Vi gjorde det.', 'Och mer därtill.', 'Kom till sent.']))
    const said = JSON.stringify((await made(id)).document)
    expect(said).toContain('Vi gjorde det.')
    expect(said).not.toContain('Den här rapporten berättar')

    await payload.delete({ collection: 'activities', id: another.id })
    expect((await general(id)).map(({ text }) => text)).toEqual(expect.arrayContaining(['Vi gjorde det.', 'Och mer därtill.']))
  })

  it('tells when what a sentence is made of has changed, and gives back what is made', async () => {
    const { payload } = spets()
    const { id } = await report()
    const item = await gjort(id)
    await press(id, 'edit', { key: item?.key, kind: 'written', text: 'Vårt eget.' })
    expect((await gjort(id))?.isOutdated).toBe(false)
    const [source] = item?.sources ?? []
    if (!source || !('id' in source)) throw new Error('No source')
    await payload.update({ collection: 'activities', id: source.id, data: { outcome: 'Tre kom.' } })
    const now = await gjort(id)
    expect(now).toMatchObject({ isOutdated: true, text: 'Vårt eget.', made: 'Gjort. Tre kom.' })
    await press(id, 'edit', { key: item?.key, kind: null })
    expect((await gjort(id))?.text).toBe('Gjort. Tre kom.')
  })

  it('loses no words about what is gone', async () => {
    const { payload } = spets()
    const { id } = await report()
    const item = await gjort(id)
    await press(id, 'edit', { key: item?.key, kind: 'written', text: 'Ord som någon skrev.' })
    const [source] = item?.sources ?? []
    if (!source || !('id' in source)) throw new Error('No source')
    await payload.delete({ collection: 'activities', id: source.id })
    expect((await made(id)).homeless.map(({ text }) => text)).toEqual(['Ord som någon skrev.'])
  })

  it('is frozen when it is finished, kept as a document that is not yet published, and can be opened again', async () => {
    const { payload } = spets()
    const { id } = await report()
    const { body, status } = await press(id, 'finish')
    expect(status).toBe(200)
    const document = await payload.findByID({ collection: 'documents', id: body.document ?? '', draft: true })
    expect(document).toMatchObject({ _status: 'draft', kind: 'report', mimeType: 'application/pdf', registryNumber: 'RUN/1/2020' })
    expect((await press(id, 'finish')).status).toBe(409)
    expect((await press(id, 'edit', { part: 'carriedOut.general', text: 'För sent.' })).status).toBe(409)
    await make(payload).activity({ title: 'Efter', year: 2019, status: 'done', strengthAreas: [] })
    const html = await rest(spets(), `/reports/${id}/html`, { headers: await headersOf(stage, 'reader') })
    expect(html.text).toContain('Gjort')
    expect(html.text).not.toContain('Efter')
    expect((await press(id, 'reopen')).status).toBe(200)
    expect((await press(id, 'reopen')).status).toBe(409)
    const again = await press(id, 'finish')
    expect(again.body.document).toBe(body.document)
    await payload.update({ collection: 'documents', id: body.document ?? '', data: { _status: 'published' } })
    await press(id, 'reopen')
    expect((await press(id, 'finish')).body.document).not.toBe(body.document)
  })

  it('looks as the region does, and a finished one as it did when it was finished', async () => {
    const { payload } = spets()
    const page = async (id: string) => (await rest(spets(), `/reports/${id}/html`, { headers: await headersOf(stage, 'reader') })).text
    const { id } = await report()
    expect(await page(id)).not.toContain('class="logo"')
    await wearing(payload, { colour: '#8c2f5f', typeface: 'atkinson' })
    expect((await press(id, 'finish')).status).toBe(200)
    const finished = await page(id)
    expect(finished).toContain('--accent: #8c2f5f')
    expect(finished).toContain('alt="Region Exempel"')
    expect(finished).toContain("font-family: 'Atkinson Hyperlegible'")
    await payload.updateGlobal({ slug: 'publisher', data: { face: { logo: null, colour: '#1a6b4f', typeface: 'system' } } })
    expect(await page(id)).toBe(finished)
    await press(id, 'reopen')
    const now = await page(id)
    expect(now).toContain('--accent: #1a6b4f')
    expect(now).not.toMatch(/class="logo"|@font-face/)
  })

  it('looks as the region does where it is written by the command', async () => {
    const { payload } = spets()
    await wearing(payload, { colour: '#8c2f5f' })
    const out = mkdtempSync(join(tmpdir(), 'report-'))
    const { files } = await writeReport(payload, { year: 2019, language: 'sv', out })
    const [html, docx, pdf] = [readFileSync(files.html, 'utf8'), readFileSync(files.docx), readFileSync(files.pdf)]
    rmSync(out, { recursive: true })
    expect(html).toContain('alt="Region Exempel"')
    expect((await convertToHtml({ buffer: docx })).value).toContain('alt="Region Exempel"')
    expect((await treeOf(pdf)).filter(({ kind }) => kind === 'Figure').map(({ alt }) => alt)).toContain('Region Exempel')
  })

  describe('refuses', () => {
    it('whoever may not write it', async () => {
      const { id } = await report()
      for (const actor of ['process leader', 'reader', 'public'] as const)
        for (const what of ['edit', 'finish', 'reopen'])
          expect([actor, what, (await press(id, what, {}, actor)).status]).toEqual([actor, what, 403])
      const pdf = await rest(spets(), `/reports/${id}/pdf`, { headers: await headersOf(stage, 'public') })
      expect(pdf.status).toBe(403)
    })

    it('what is empty, too long, or nowhere in the report, and says so at its field', async () => {
      const { id } = await report()
      const item = await gjort(id)
      for (const text of ['', '  \n', 7, 'x'.repeat(5001)]) {
        const { body, status } = await press(id, 'edit', { key: item?.key, kind: 'written', text })
        expect([status, body.errors?.[0]?.field]).toEqual([422, 'text'])
      }
      expect((await press(id, 'edit', { key: 'no such', kind: 'left' })).status).toBe(404)
      expect((await press(id, 'edit', { part: 'no such', text: 'x' })).status).toBe(404)
      expect((await press(id, 'edit', { key: item?.key, kind: 'other', text: 'x' })).status).toBe(400)
      expect((await read(id)).edits ?? []).toEqual([])
    })

    it('edits, its end and what it froze from outside its own doors', async () => {
      const { payload } = spets()
      const { id } = await report()
      const data = { edits: [{ key: 'a', kind: 'written', text: 'b' }], status: 'finished', finished: { document: {} }, document: null }
      await rest(spets(), `/reports/${id}`, sending('PATCH', data, await headersOf(stage, 'communicator')))
      const after = await payload.findByID({ collection: 'reports', id, depth: 0 })
      expect([after.edits ?? [], after.status, after.finished ?? null]).toEqual([[], 'draft', null])
    })

    it('to lose one of two that are saved at once', async () => {
      const { id } = await report()
      const answers = await Promise.all(['Ett', 'Två', 'Tre'].map((text) => press(id, 'edit', { part: 'carriedOut.general', text })))
      const saved = answers.filter(({ status }) => status === 200).length
      expect(answers.every(({ status }) => [200, 409].includes(status))).toBe(true)
      expect((await read(id)).edits).toHaveLength(saved)
    })
  })
})
