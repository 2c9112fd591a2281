import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashOfKey, newApiKey } from '../../../src/access/apiKeys'
import { roles } from '../../../src/access/roles'
import { readContents } from '../../../src/web/guide/chapters'
import { guideChapterPage, guideContentsPage, guidePicture } from '../../../src/web/guide/guidePages'
import type { Handler } from '../../../src/web/handler'
import { clientFor } from '../../support/clients'
import { onEachDatabase } from '../../support/spets'

const folder = 'docs/guide'
const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
const pictures = readdirSync(`${folder}/images`)
const textOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8')
const linksOf = (file: string): string[] => [...textOf(file).matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => href)
const picturesOf = (file: string): string[] => [...textOf(file).matchAll(/!\[[^\]]*\]\(images\/([^)]+)\)/g)].map(([, name = '']) => name)

describe('the files of the guide', () => {
  it('are all in the contents', async () => {
    const { chapters } = await readContents()
    expect(chapters.map(({ slug }) => `${slug}.md`).toSorted()).toEqual(files.filter((file) => file !== 'README.md').toSorted())
  })

  it.each(files)('%s has one heading of the first degree, and links and pictures that exist', (file) => {
    expect(textOf(file).match(/^# /gm)).toHaveLength(1)
    for (const href of linksOf(file)) expect([...files, ...pictures.map((name) => `images/${name}`)]).toContain(href.split('#')[0])
  })

  it.each(files)('%s tells in words what each of its pictures shows', (file) => {
    expect(textOf(file)).not.toMatch(/!\[\s*\]\(/)
  })

  it('show every picture that is kept', () => {
    expect(pictures.toSorted()).toEqual([...new Set(files.flatMap(picturesOf))].toSorted())
  })
})

onEachDatabase('the guide as the app serves it', (spets) => {
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    for (const role of roles) tokens[role] = (await clientFor(spets(), { role })).token
  })

  const ask = async <P extends object>(page: Handler<P>, params: P, authorization?: string) => {
    const request = new Request('http://spets.example/guide/skicka', { headers: authorization ? { authorization } : {} })
    return page(spets().payload, request, params)
  }

  it.each(roles)('shows each chapter to a %s, with ways between them that exist', async (role) => {
    const { chapters } = await readContents()
    const authorization = `JWT ${tokens[role]}`
    const known = ['/guide', ...chapters.map(({ slug }) => `/guide/${slug}`)]
    for (const { slug, title } of chapters) {
      const response = await ask(guideChapterPage, { chapter: slug }, authorization)
      const html = await response.text()
      expect(response.status).toBe(200)
      expect(html).toContain(`<title>${title} – Handbok</title>`)
      for (const [, href] of html.matchAll(/href="(\/guide[^"#.]*)["#]/g)) expect(known).toContain(href)
      for (const [, name = ''] of html.matchAll(/src="\/guide\/images\/([^"]+)"/g)) expect(pictures).toContain(name)
    }
    expect((await ask(guideContentsPage, {}, authorization)).status).toBe(200)
  })

  it('gives pictures, and no other file', async () => {
    const authorization = `JWT ${tokens.reader}`
    for (const name of pictures) {
      const response = await ask(guidePicture, { name }, authorization)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('image/png')
      expect(response.headers.get('cache-control')).toBe('private, no-cache')
    }
    for (const name of ['../README.md', '..%2f..%2fpackage.json', 'missing.png'])
      expect((await ask(guidePicture, { name }, authorization)).status).toBe(404)
  })

  it('says so where there is no such chapter', async () => {
    for (const chapter of ['finns-inte', 'README', '../operations']) {
      const response = await ask(guideChapterPage, { chapter }, `JWT ${tokens.reader}`)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('href="/guide"')
    }
  })

  it('sends everyone else to log in, and API clients too', async () => {
    const key = newApiKey()
    const client = await spets().payload.create({
      collection: 'api-clients',
      data: { name: 'Webbplatsen', contactPerson: 'Kim', email: 'kim@region.example' },
    })
    await spets().payload.db.updateOne({
      collection: 'api-clients',
      id: client.id,
      data: { state: 'active', keyHash: hashOfKey(key) },
    })
    for (const authorization of [undefined, 'JWT nonsense', `Bearer ${key}`]) {
      const answers = [
        await ask(guideContentsPage, {}, authorization),
        await ask(guideChapterPage, { chapter: 'skicka' }, authorization),
        await ask(guidePicture, { name: pictures[0] ?? '' }, authorization),
      ]
      for (const answer of answers) {
        expect(answer.status).toBe(303)
        expect(answer.headers.get('location')).toBe('/admin/login?redirect=%2Fguide%2Fskicka')
        expect(await answer.text()).toBe('')
      }
    }
  })
})
