import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { texts } from '../../../src/i18n'
import type { News } from '../../../src/payload-types'
import { article, cell, file, link, paragraph, row, table, tableOf } from '../../support/article'
import { type Client, clientFor } from '../../support/clients'
import { make, plain } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

interface Refusal {
  errors: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
}

const { problems } = texts.sv

onEachDatabase('what is sent as a text with pictures, files and tables', (spets) => {
  const payload = () => spets().payload
  let client: Client
  let picture: string
  beforeAll(async () => {
    client = await clientFor(spets(), { role: 'communicator' })
    picture = (await make(payload()).media()).id
  })

  const swedish = { 'accept-language': 'sv' }
  const post = (path: string, body: object) => client.post(`${path}${path.includes('?') ? '&' : '?'}locale=sv`, body, swedish)
  const send = (body: unknown, more: object = {}) => post('/news', { ...plain.news(), body, ...more })

  const refused = async (answer: ReturnType<typeof post>) => {
    const { status, text } = await answer
    expect([status, text]).toEqual([400, expect.any(String)])
    return (JSON.parse(text) as Refusal).errors.flatMap(({ data }) => data?.errors ?? []).map(({ path, message }) => [path, message])
  }

  const saved = async (answer: ReturnType<typeof post>): Promise<News> => {
    const { status, text } = await answer
    expect([status, text]).toEqual([201, expect.any(String)])
    return (JSON.parse(text) as { doc: News }).doc
  }

  const stored = async ({ id }: News) => (await payload().findByID({ collection: 'news', id, depth: 0 })).body?.root.children

  it('takes pictures with captions and tables, and keeps of a picture that was read along only its id and its caption', async () => {
    const whole = { id: picture, url: '/api/media/file/x.png', alt: 'As it was' }
    const item = await saved(send(article(file('media', whole, { caption: 'Så här', secret: 'no' }), tableOf([['a', 'b']]))))
    expect(await stored(item)).toMatchObject([{ type: 'upload', value: picture, fields: { caption: 'Så här' } }, { type: 'table' }])
    expect(JSON.stringify(await stored(item))).not.toMatch(/As it was|secret/)
  })

  it('takes merged cells, lists and pictures in cells, and a table of as many cells as may be', async () => {
    const merged = table(row(cell('Båda', { colSpan: 2, headerState: 1 })), row(cell([file('media', picture)]), cell('12')))
    const large = table(...Array.from({ length: 100 }, () => row(...Array.from({ length: 10 }, () => cell('1')))))
    await saved(send(article(merged, large)))
  })

  const cases: [string, () => object, keyof typeof problems][] = [
    ['a picture of no known collection', () => file('nothing', picture), 'fileBroken'],
    ['a document of another collection', () => file('users', client.id), 'fileBroken'],
    ['a picture of none', () => ({ ...file('media', picture), relationTo: undefined }), 'fileBroken'],
    ['a picture without an id', () => file('media', null), 'fileBroken'],
    ['a picture that is no text', () => file('media', 12), 'fileBroken'],
    ['a caption that is no text', () => file('media', picture, { caption: { root: 1 } }), 'fileBroken'],
    ['an unknown picture', () => file('media', randomUUID()), 'gone'],
    ['an id that cannot be one', () => file('media', '../../users'), 'gone'],
    ['a table without rows', () => ({ ...table(), children: undefined }), 'tableBroken'],
    ['an empty table', () => table(), 'tableBroken'],
    ['rows that are none', () => ({ ...table(), children: [null, 'row'] }), 'tableBroken'],
    ['a row without a table', () => row(cell('x')), 'tableBroken'],
    ['a cell without a row', () => table(cell('x')), 'tableBroken'],
    ['a paragraph in place of a cell', () => table(row(paragraph('x'))), 'tableBroken'],
    ['a cell without children', () => table(row({ ...cell('x'), children: undefined })), 'tableBroken'],
    ['a head of no kind', () => table(row(cell('x', { headerState: 9 }))), 'tableBroken'],
    ['a cell that is merged with less than itself', () => table(row(cell('x', { colSpan: -1 }))), 'tableBroken'],
    ['a cell that is merged with half of another', () => table(row(cell('x', { rowSpan: '2' }))), 'tableBroken'],
    ['a table in a table', () => table(row(cell([table(row(cell('x')))]))), 'tableInTable'],
    ['a table of too many cells', () => table(row(...Array.from({ length: 1_001 }, () => cell('x')))), 'tableTooLarge'],
    ['a cell that is merged with too many', () => table(row(cell('x', { colSpan: 1_000, rowSpan: 1_000 }))), 'tableTooLarge'],
  ]

  it.each(cases)('refuses %s at its field, drafts too', async (_name, node, problem) => {
    const body = article(paragraph('Före.'), node() as never)
    expect(await refused(send(body))).toEqual([['body', problems[problem]]])
    expect(await refused(post('/news?draft=true', { ...plain.news(), body, _status: 'draft' }))).toEqual([['body', problems[problem]]])
  })

  it('refuses a harmful link in a cell', async () => {
    const body = article(table(row(cell([paragraph(link('javascript:alert(1)', 'x'))]))))
    expect(await refused(send(body))).toEqual([['body', problems.linkWrong.replace('{{link}}', 'javascript:alert(1)')]])
  })

  it('refuses pictures, files and tables where the text is to be read in a mail', async () => {
    for (const node of [file('media', picture), tableOf([['x']])]) {
      const blocks = [{ blockType: 'text', text: article(node) }]
      expect(await refused(post('/newsletters?draft=true', { subject: 'X', blocks }))).toEqual([['blocks.0.text', problems.notInProse]])
      const role = { ...plain.roleDescription(), description: article(node) }
      expect(await refused(post('/role-descriptions', role))).toEqual([['description', problems.notInProse]])
    }
  })

  it('takes them in texts of pages and of initiatives', async () => {
    const nodes = [file('media', picture), tableOf([['x']])]
    for (const [path, data] of [
      ['/pages', { ...plain.page(), blocks: [{ blockType: 'prose', text: article(...nodes) }] }],
      ['/initiatives', { ...plain.initiative(), description: article(...nodes) }],
    ] as const)
      expect((await post(path, data)).status).toBe(201)
  })

  describe('a file that readers do not see', () => {
    const says = (problem: 'shownInTrash' | 'shownUnpublished' | 'shownWithoutFile', title: string) => [
      ['body', problems[problem].replace('{{title}}', title)],
    ]

    it('is told of when the text is published, and may stand in a draft meanwhile', async () => {
      const draft = await make(payload()).document({ _status: 'draft' })
      const empty = await make(payload()).document()
      expect(await refused(send(article(file('documents', draft.id))))).toEqual(says('shownUnpublished', draft.title))
      expect(await refused(send(article(file('documents', empty.id))))).toEqual(says('shownWithoutFile', empty.title))
      await saved(send(article(file('documents', draft.id), file('documents', empty.id)), { _status: 'draft' }))
    })

    it('is told of when it lies in the trash, of drafts too', async () => {
      const gone = await make(payload()).document()
      await payload().update({ collection: 'documents', id: gone.id, data: { deletedAt: new Date().toISOString() } })
      for (const _status of ['draft', 'published'])
        expect(await refused(send(article(file('documents', gone.id)), { _status }))).toEqual(says('shownInTrash', gone.title))
    })
  })

  describe('what a text shows', () => {
    const remove = (path: string) => client.patch(path, { deletedAt: new Date().toISOString() })
    const asSwedish = { overrideAccess: false, locale: 'sv' } as const
    const removePicture = async (id: string) => {
      const user = { ...(await make(payload()).user({ role: 'communicator' })), collection: 'users' as const }
      return payload().delete({ collection: 'media', id, user, ...asSwedish })
    }

    it('is not taken away, in whatever language it stands, and it says where', async () => {
      const [inSwedish, inEnglish, inDraft, inPage, inInitiative] = [
        await make(payload()).media(),
        await make(payload()).media(),
        await make(payload()).media(),
        await make(payload()).media(),
        await make(payload()).media(),
      ]
      const news = await make(payload()).news({ body: article(table(row(cell([file('media', inSwedish.id)])))) })
      const body = article(file('media', inEnglish.id))
      await payload().update({ collection: 'news', id: news.id, locale: 'en', data: { title: 'In English', lead: 'Short.', body } })
      await payload().update({
        collection: 'news',
        id: news.id,
        data: { body: article(file('media', inDraft.id)) },
        draft: true,
        locale: 'sv',
      })
      const page = await make(payload()).page({ blocks: [{ blockType: 'prose', text: article(file('media', inPage.id)) }] })
      const initiative = await make(payload()).initiative({ description: article(file('media', inInitiative.id)) })
      for (const { id } of [inSwedish, inEnglish, inDraft]) await expect(removePicture(id)).rejects.toThrow(`nyhet ”${news.title}”`)
      await expect(removePicture(inPage.id)).rejects.toThrow(`sida ”${page.title}”`)
      await expect(removePicture(inInitiative.id)).rejects.toThrow(initiative.title)
      await removePicture((await make(payload()).media()).id)
    })

    it('is not put in the trash while the text stands', async () => {
      const report = await make(payload()).document()
      const { id } = await make(payload()).news({ body: article(file('documents', report.id)), _status: 'draft' })
      const { status, text } = await remove(`/documents/${report.id}`)
      expect([status, text]).toEqual([409, expect.stringContaining(report.title)])
      await payload().update({ collection: 'news', id, data: { body: article(paragraph('Nu utan.')) } })
      expect((await remove(`/documents/${report.id}`)).status).toBe(200)
    })
  })
})
