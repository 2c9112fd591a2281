import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make, picture } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

/** Node tells it of whatever is fetched, before it connects. */
const channel = 'undici:request:create'

const addresses = [
  'https://files.example/a.pdf',
  'http://127.0.0.1:9/a.pdf',
  'http://169.254.169.254/latest/meta-data',
  'http://[::1]/a.pdf',
  '//files.example/a.pdf',
  '/api/media/file/a.pdf',
  'a.pdf',
]

onEachDatabase('a file', (spets) => {
  let communicator: Client
  let fetched: unknown[] = []
  const note = (message: unknown) => fetched.push(message)
  const authorization = () => ({ authorization: `JWT ${communicator.token}` })
  const documents = async () => (await spets().payload.count({ collection: 'documents' })).totalDocs
  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
    subscribe(channel, note)
  })
  beforeEach(() => {
    fetched = []
  })
  afterAll(() => unsubscribe(channel, note))

  it.each(addresses)('is not fetched from an address that is named beside its name: %s', async (url) => {
    const before = await documents()
    const data = { title: 'A report', slug: 'a-report', kind: 'report', filename: 'a.pdf', url }
    const answer = await communicator.post('/documents', data)
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toContain('hämtas inte')
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    const sent = await rest(spets(), '/documents', { method: 'POST', body: form, headers: authorization() })
    expect(sent.status, sent.text).toBe(400)
    const mutation = `mutation ($data: mutationDocumentInput!) { createDocument(data: $data) { id } }`
    const made = await graphql(spets(), mutation, { data: { ...data, kind: 'report' } }, authorization())
    expect(JSON.parse(made.text)).toMatchObject({ data: { createDocument: null }, errors: [{}] })
    expect(fetched).toEqual([])
    expect(await documents()).toBe(before)
  })

  it.each(['documents', 'media'] as const)('nor for a copy: %s', async (collection) => {
    const original =
      collection === 'media'
        ? await spets().payload.create({ collection, data: { alt: 'A pixel' }, file: picture() })
        : await make(spets().payload).document()
    const from = { filename: 'a.pdf', url: 'https://files.example/a.pdf' }
    const answer = await communicator.post(`/${collection}/${original.id}/duplicate`, from)
    expect(answer.status, answer.text).toBe(400)
    expect(fetched).toEqual([])
    const copy = await communicator.post(`/${collection}/${original.id}/duplicate`)
    expect(copy.status, copy.text).toBe(200)
  })

  it.each(['documents', 'media'])('nor by the server for a form: %s', async (collection) => {
    const answer = await communicator.get(`/${collection}/paste-url?src=${encodeURIComponent('https://files.example/a.pdf')}`)
    expect(answer.status, answer.text).toBe(400)
    expect(fetched).toEqual([])
  })
})
