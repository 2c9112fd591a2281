import { beforeAll, expect, it } from 'vitest'
import { article, cell, file, row, table } from '../../support/article'
import { type Client, clientFor } from '../../support/clients'
import { make, nextNumber, plain } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

/** What nobody but users may learn of the files that a text points at. */
const hidden = /Hemligt|Papperskorg|hemlig-fil|papperskorg-fil/

onEachDatabase('files within a text', (spets) => {
  const payload = () => spets().payload
  let editor: Client
  let key: string
  let slug: string

  const pdf = (name: string) => {
    const data = Buffer.from('%PDF-1.4\nxref\n%%EOF\n')
    return { data, mimetype: 'application/pdf', name: `${name}-${nextNumber()}.pdf`, size: data.length }
  }
  const document = (title: string, name: string, _status: 'draft' | 'published') =>
    payload().create({ collection: 'documents', data: { ...plain.document(), title, registryNumber: title, _status }, file: pdf(name) })

  beforeAll(async () => {
    editor = await clientFor(spets(), { role: 'communicator' })
    key = await keyOfClient()
    const [open, draft, changed, trashed] = [
      await document('Öppet', 'oppen-fil', 'published'),
      await document('Hemligt utkast', 'hemlig-fil', 'draft'),
      await document('Öppen version', 'oppen-fil', 'published'),
      await document('Papperskorg', 'papperskorg-fil', 'published'),
    ]
    await payload().update({ collection: 'documents', id: changed.id, data: { title: 'Hemligt nytt namn' }, draft: true })
    const files = [open, draft, changed, trashed].map(({ id }) => file('documents', id))
    const body = article(...files, table(row(cell(files))))
    const item = await make(payload()).news({ body, _status: 'draft' })
    slug = item.slug
    await payload().update({ collection: 'news', id: item.id, data: { _status: 'published' } })
    // Below the rule that keeps what is used from the trash: as a database that was put together otherwise might have it.
    await payload().db.updateOne({ collection: 'documents', id: trashed.id, data: { deletedAt: new Date().toISOString() } })
  })

  const keyOfClient = async () => {
    const { id } = await make(payload()).apiClient()
    const administrator = await clientFor(spets(), { role: 'administrator' })
    const { text } = await administrator.post(`/api-clients/${id}/key`)
    return (JSON.parse(text) as { key: string }).key
  }

  const questions = () => [
    `/news?where[slug][equals]=${slug}&depth=1`,
    `/news?where[slug][equals]=${slug}&depth=5&draft=true&trash=true&locale=all&showHiddenFields=true`,
    `/news?where[slug][equals]=${slug}&depth=2&populate[documents][title]=true&populate[documents][registryNumber]=true`,
  ]
  const query = (more = '') => `{ NewsItems(where: { slug: { equals: "${slug}" } }${more}) { docs { title body(depth: 3) } } }`

  it('are given to the public and to API clients as readers see them, and no others', async () => {
    expect(key).toMatch(/^spets_/)
    const clients: Record<string, string>[] = [{}, { authorization: `api-clients API-Key ${key}` }]
    for (const headers of clients) {
      for (const question of questions()) {
        const { status, text } = await rest(spets(), question, { headers })
        expect([question, status]).toEqual([question, 200])
        expect(text).toContain('Öppet')
        expect(text).toContain('Öppen version')
        expect(text).not.toMatch(hidden)
      }
      for (const more of ['', ', draft: true', ', draft: true, trash: true']) {
        const { text } = await graphql(spets(), query(more), {}, headers)
        expect(text).toContain('Öppet')
        expect(text).not.toMatch(hidden)
      }
    }
  })

  it('are given to users as they may read them', async () => {
    const { text } = await editor.get(`/news?where[slug][equals]=${slug}&depth=1`)
    expect(text).toContain('Hemligt utkast')
    const asked = await graphql(spets(), query(), {}, { authorization: `JWT ${editor.token}` })
    expect(asked.text).toContain('Hemligt utkast')
  })
})
