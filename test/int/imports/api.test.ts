import { handleEndpoints, type Payload } from 'payload'
import { beforeEach, expect, it } from 'vitest'
import { roles } from '../../../src/access/roles'
import { readTable } from '../../../src/imports/files/read'
import { carriedOut, csv, emptied, exampleOf, said } from '../../support/imports'
import { onEachDatabase, type Spets } from '../../support/spets'

const example = exampleOf('kontakter-export.xlsx')

onEachDatabase('importing contacts by the API', (spets) => {
  const contacts = async () => (await spets().payload.count({ collection: 'contacts' })).totalDocs

  beforeEach(() => emptied(spets().payload))

  it.each([...roles, 'public'] as const)('lets or refuses a %s', async (role) => {
    const whole = await post(spets(), '', form(example), role)
    const mend = await post(spets(), '/mend', form(example), role)
    const status = role === 'administrator' || role === 'communicator' ? 200 : role === 'public' ? 401 : 403
    expect([whole.status, mend.status]).toEqual([status, status])
  })

  it('answers with what would happen, and then does it', async () => {
    const would = await post(spets(), '', form(example))
    expect(await would.json()).toMatchObject({
      format: 'xlsx',
      heading: expect.arrayContaining(['Namn', 'E-post']),
      mapping: { name: 0, email: 1, status: null },
      problems: [],
      counts: { rows: 70, created: 64 },
    })
    expect(await contacts()).toBe(0)
    const answer = await post(spets(), '', form(example, { dryRun: false }))
    const { id, ...begun } = await answer.json()
    expect([answer.status, answer.headers.get('location')]).toEqual([202, `/api/contacts/imports/${id}`])
    expect(begun).toMatchObject({ fileName: 'lista.xlsx', state: 'importing', steps: 70, stepsDone: 0 })
    expect(await contacts()).toBe(0)
    await carriedOut(spets().payload)
    expect(await contacts()).toBe(64)
    const ended = await ask(spets(), `/${id}`)
    expect(await ended.json()).toMatchObject({
      state: 'imported',
      steps: 70,
      stepsDone: 70,
      remarks: expect.arrayContaining([expect.stringContaining('21 organisationer är nya')]),
      counts: { rows: 70, created: 64, errors: 3 },
      failed: [{ outcome: 'error', problems: [{ column: 'E-post' }] }, {}, {}],
    })
    const mend = await ask(spets(), `/${id}/mend`)
    expect(mend.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''lista-att-ratta.xlsx")
    expect((await readTable(new Uint8Array(await mend.arrayBuffer()), 'mend.xlsx')).rows).toHaveLength(4)
  })

  it('speaks the language of whoever asks', async () => {
    expect(await problemSaidIn(spets(), 'en')).toContain('The row has no e-mail address')
    expect(await problemSaidIn(spets(), 'sv')).toContain('Raden saknar e-postadress')
  })

  it('gives the bad rows back as a workbook', async () => {
    const answer = await post(spets(), '/mend', form(example, { dryRun: false }, 'kontakter i år.xlsx'))
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''kontakter%20i%20%C3%A5r-att-ratta.xlsx")
    const table = await readTable(new Uint8Array(await answer.arrayBuffer()), 'mend.xlsx')
    expect(table.rows).toHaveLength(4)
    expect(await contacts()).toBe(0)
  })

  it('lets columns be pointed out', async () => {
    const list = csv('Vem;Var', 'Anna;anna@x.example')
    const answer = await post(spets(), '', form(list, { mapping: { name: 0, email: 1 } }))
    expect(await answer.json()).toMatchObject({ rows: [{ email: 'anna@x.example', name: 'Anna' }] })
  })

  it('shows a list without an address column in a dry run only, and says what to do', async () => {
    const list = csv('Namn;Organisation;Adress', 'Anna;X;anna@x.example')
    const would = await (await post(spets(), '', form(list))).json()
    expect(would).toMatchObject({ heading: ['Namn', 'Organisation', 'Adress'], mapping: { email: null } })
    const detail = expect.stringContaining('välj vilken kolumn')
    expect(would.problems).toEqual([{ field: 'mapping.email', detail }])
    const answer = await post(spets(), '', form(list, { dryRun: false }))
    expect(await fieldsIn(answer)).toEqual([['file', expect.stringContaining('välj vilken kolumn')]])
  })

  it('names the fields that are missing or wrong', async () => {
    const wrong = { source: ' ', newsletterBasis: 'because', mapping: { x: 1 } }
    const answer = await post(spets(), '', form(example, wrong))
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await fieldsIn(answer)).toEqual([
      ['newsletterBasis', expect.stringContaining('consent')],
      ['source', expect.stringContaining('Skriv varifrån listan kommer')],
      ['mapping', expect.stringContaining('Välj kolumnerna igen')],
    ])
    const withoutFile = await post(spets(), '', new FormData())
    expect(await fieldsIn(withoutFile)).toEqual([['file', 'Välj en fil att läsa in.']])
    const withoutOptions = new FormData()
    withoutOptions.set('file', new File([example], 'lista.xlsx'))
    expect(await fieldsIn(await post(spets(), '', withoutOptions))).toEqual([['options', expect.any(String)]])
  })

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'inget kalkylblad'],
    ['an empty file', new Uint8Array(), 'Filen är tom'],
    ['a text without heading', csv('Hej', 'Hopp'), 'Ingen rubrikrad'],
  ])('says what is wrong with %s', async (_, bytes, words) => {
    const answer = await post(spets(), '', form(bytes))
    expect(answer.status).toBe(400)
    expect(await fieldsIn(answer)).toEqual([['file', expect.stringContaining(words)]])
  })

  it('refuses a file above 10 MB', async () => {
    const answer = await post(spets(), '', form(new Uint8Array(10 * 1024 * 1024 + 1)))
    expect(answer.status).toBe(413)
    expect(await fieldsIn(answer)).toEqual([['file', expect.stringContaining('högst 10 MB')]])
  })

  it.each([
    ['that says how long it is', { 'content-length': String(50 * 1024 * 1024) }, 1],
    ['that does not', {}, 12],
  ])('stops reading a body of 50 MB %s', async (_, headers, most) => {
    const body = megabytes(50)
    const answer = await post(spets(), '', body.stream, 'communicator', 'sv', {
      'content-type': 'multipart/form-data; boundary=x',
      ...headers,
    })
    expect(answer.status).toBe(413)
    expect(await fieldsIn(answer)).toEqual([['file', expect.stringContaining('dela upp listan')]])
    expect(body.given()).toBeLessThanOrEqual(most)
  })
})

function form(bytes: Uint8Array<ArrayBuffer>, options: Record<string, unknown> = {}, name = 'lista.xlsx') {
  const data = new FormData()
  data.set('file', new File([bytes], name))
  data.set('options', JSON.stringify({ ...said, dryRun: true, ...options }))
  return data
}

async function post(
  { payload, key, ...running }: Spets,
  path: '' | '/mend',
  body: FormData | ReadableStream<Uint8Array>,
  role: (typeof roles)[number] | 'public' = 'communicator',
  language = 'sv',
  headers: Record<string, string> = {},
): Promise<Response> {
  const sent = new Headers({ 'accept-language': language, ...headers })
  if (role !== 'public') sent.set('authorization', `JWT ${await tokenOf(payload, await running.user(role))}`)
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half', headers: sent }
  const request = new Request(`http://spets.example/api/contacts/import${path}`, init)
  return handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key })
}

/** Asks about an import as a communicator. */
async function ask({ payload, key, ...running }: Spets, path: string): Promise<Response> {
  const headers = { 'accept-language': 'sv', authorization: `JWT ${await tokenOf(payload, await running.user('communicator'))}` }
  const request = new Request(`http://spets.example/api/contacts/imports${path}`, { headers })
  return handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key })
}

async function tokenOf(payload: Payload, { email, role }: Awaited<ReturnType<Spets['user']>>): Promise<string> {
  const password = `a long password for ${role}`
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token) throw new Error('No token')
  return token
}

/** What is said about a row without an address. */
async function problemSaidIn(spets: Spets, language: string): Promise<string> {
  const answer = await post(spets, '', form(csv('Namn;E-post', 'A;')), 'communicator', language)
  return (await answer.json()).rows[0].problems[0].message
}

interface ProblemBody {
  errors?: { field: string; detail: string }[]
}

const fieldsIn = async (answer: Response) => ((await answer.json()) as ProblemBody).errors?.map(({ field, detail }) => [field, detail])

/** A body that tells how much of it has been asked for, in MB. */
function megabytes(size: number) {
  let given = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given++ < size) controller.enqueue(new Uint8Array(1024 * 1024))
      else controller.close()
    },
  })
  return { stream, given: () => given }
}
