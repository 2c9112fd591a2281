import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { v1 } from '../../../src/web/v1/app'
import { yearWheelPage } from '../../../src/web/pages/yearWheel'
import { yearWheelJson } from '../../../src/web/yearWheel/files'
import { sendDue } from '../../../src/webhooks'
import { make } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { get } from '../../support/pages'
import { type Received, type Receiver, startReceiver } from '../../support/receiver'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const run = promisify(execFile)

/** Where Spets stands in the examples. */
const told = 'https://s3.region.example'

const document = readFileSync(resolve('docs/website.md'), 'utf8')

/** The examples of docs/website.md, as they stand there. */
const blocks = [...document.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, kind = '', code = '']) => ({ kind, code }))

const only = (kind: string): string => {
  const found = blocks.filter((each) => each.kind === kind)
  if (found.length !== 1 || !found[0]) throw new Error(`There are ${found.length} examples of ${kind || 'a request'}`)
  return found[0].code
}

it('each example of docs/website.md is run here', () => {
  expect(blocks.map(({ kind }) => kind).toSorted()).toEqual(['', 'graphql', 'graphql', 'html', 'js', 'json', 'sh', 'ts'])
})

onEachDatabase(
  'the examples of docs/website.md',
  (spets) => {
    const payload = () => spets().payload
    let folder = ''
    let server: Server
    let url = ''
    let receiver: Receiver
    let headers: Record<string, string>

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'spets-examples-'))
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
      server = createServer((request, response) => void serve(request, response))
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      receiver = await startReceiver()
      const { email } = await spets().user('administrator')
      const { token } = await payload().login({ collection: 'users', data: { email, password: 'a long password for administrator' } })
      headers = { authorization: `JWT ${token}` }
      const seed = make(payload())
      const area = await seed.strengthArea({ title: 'Naturresurser', slug: 'naturresurser' })
      await seed.term({ preferredLabel: 'smart specialisering', identifier: 'smart-specialisering' })
      await seed.meeting({
        title: 'Vårmöte',
        slug: 'varmote',
        public: true,
        start: '2031-03-02T09:00:00.000Z',
        end: '2031-03-02T10:00:00.000Z',
        strengthAreas: [area.id],
      })
      await seed.news({ title: 'Nyhet', slug: 'nyhet', strengthAreas: [area.id] })
    })
    afterAll(async () => {
      await receiver?.close()
      await new Promise((done) => server?.close(done))
      rmSync(folder, { recursive: true, force: true })
    })

    async function serve(request: IncomingMessage, response: ServerResponse) {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const sent = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string])
      const init = { method: request.method ?? 'GET', headers: sent, ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}) }
      const answer = await v1(payload()).fetch(new Request(`${told}${request.url}`, init))
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()))
    }

    /** Has a file of an example run, and gives what it prints. The name of Spets leads to where it stands here. */
    async function printed(program: string, args: string[], env: Record<string, string> = {}): Promise<string> {
      const { stdout } = await run(program, args, { cwd: folder, env: { ...process.env, SPETS_HERE: url, ...env } })
      return stdout
    }
    const written = (name: string, code: string): string => {
      writeFileSync(join(folder, name), code)
      return join(folder, name)
    }

    it('curl', async () => {
      const here = `curl() { command curl --silent --show-error --write-out '\\n%{http_code}\\n' "\${@//${told.replaceAll('/', '\\/')}/$SPETS_HERE}"; }\n`
      const lines = (await printed('bash', [written('curl.sh', here + only('sh'))])).trim().split('\n')
      const answers = lines.flatMap((line, place) => (place % 2 === 0 ? [{ body: line, status: lines[place + 1] }] : []))
      expect(answers.map(({ status }) => status)).toEqual(['200', '200', '200', '200', '202'])
      const bodies = answers.map(({ body }) => JSON.parse(body) as { items?: object[]; item?: object; included?: object })
      expect(bodies.slice(0, 3).map(({ items }) => items?.length)).toEqual([1, 1, 1])
      expect(bodies[2]?.included).toMatchObject({ 'strength-areas': [{ id: 'naturresurser' }] })
    })

    it('the client', async () => {
      const here = `const real = globalThis.fetch
globalThis.fetch = async (asked, init) => {
  const request = new Request(asked, init)
  return real(request.url.replace('${told}', process.env.SPETS_HERE), { method: request.method, headers: request.headers })
}`
      // Whoever has the client has it under its name; here it is no package that is installed.
      const named = only('ts').replace("'@spets/client'", `'${resolve('packages/client/index.js')}'`)
      const args = [
        '--import',
        resolve('node_modules/tsx/dist/loader.mjs'),
        '--import',
        written('here.mjs', here),
        written('client.mts', named),
      ]
      expect(await printed(process.execPath, args)).toBe('Nyhet\n')
    })

    describe('GraphQL', () => {
      const questions = blocks.filter(({ kind }) => kind === 'graphql').map(({ code }) => code)
      it.each(questions)('%s', async (question) => {
        const { status, text } = await graphql(spets(), question, { from: '2031-01-01T00:00:00.000Z' })
        const { data, errors } = JSON.parse(text) as { data: Record<string, { docs?: object[] }>; errors?: unknown }
        expect([status, errors]).toEqual([200, undefined])
        const [first] = Object.values(data)
        expect(first?.docs).toHaveLength(1)
        expect(first?.docs?.[0]).toMatchObject({ strengthAreas: [{ slug: 'naturresurser' }] })
      })
    })

    it('a sign-up', async () => {
      const open = await make(payload()).meeting({
        title: 'Öppet',
        slug: 'oppet',
        public: true,
        signUp: true,
        guests: 1,
        start: '2031-05-02T09:00:00.000Z',
        end: '2031-05-02T10:00:00.000Z',
      })
      const [, method, path, body] = /^(\w+) \/api(\S+)\n(.*)$/s.exec(only('').replace('/ID/', `/${open.id}/`)) ?? []
      const { status, text } = await rest(spets(), path ?? '', sending(method as 'POST', JSON.parse(body ?? '') as object))
      expect(status, text).toBe(202)
    })

    it('the year wheel on a site of your own', async () => {
      const { window } = new JSDOM(only('html'))
      const [script, wheel] = ['script', 'spets-year-wheel'].map((name) => window.document.querySelector(name)?.getAttribute('src') ?? '')
      const ours = readFileSync(resolve(`public${script?.replace(told, '')}`), 'utf8')
      expect(ours).toContain("customElements.define('spets-year-wheel'")
      expect(window.document.querySelector('a')?.href).toBe(wheel)
      const language = /^https:\/\/s3\.region\.example\/(\w+)\/year-wheel$/.exec(wheel ?? '')?.[1] ?? ''
      for (const page of [yearWheelPage, yearWheelJson]) expect((await get(payload(), page, { language })).status).toBe(200)
    })

    describe('webhooks', () => {
      let secret = ''
      let received: Received

      beforeAll(async () => {
        const post = async (path: string, body: object = {}) =>
          JSON.parse((await rest(spets(), path, sending('POST', body, headers))).text) as { doc: { id: string }; secret: string }
        const { doc } = await post('/webhooks', { name: 'Webbplatsen', url: receiver.url })
        secret = (await post(`/webhooks/${doc.id}/secret`)).secret
        await make(payload()).news({ title: 'Nytt kluster', slug: 'nytt-kluster' })
        await sendDue(payload(), new Date())
        const [first] = receiver.received
        if (!first) throw new Error('Nothing came')
        received = first
      })

      it('have messages that look so', () => {
        const example = JSON.parse(only('json')) as { timestamp: string; data: { id: string } }
        const sent = JSON.parse(received.body) as typeof example
        expect({ ...sent, timestamp: '', data: { ...sent.data, id: '' } }).toEqual({
          ...example,
          timestamp: '',
          data: { ...example.data, id: '' },
        })
        for (const each of [example, sent]) expect(each.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      })

      it('are verified so, and refused so where somebody has changed them', async () => {
        const asked = `
const { body, headers } = JSON.parse(process.env.RECEIVED)
console.log(JSON.stringify(messageOf(body, headers)))`
        const verify = (message: Received) =>
          printed(process.execPath, [written('verify.mjs', only('js') + asked)], {
            SPETS_WEBHOOK_SECRET: secret,
            RECEIVED: JSON.stringify(message),
          })
        expect(JSON.parse(await verify(received))).toEqual(JSON.parse(received.body))
        await expect(verify({ ...received, body: received.body.replace('nytt', 'nyast') })).rejects.toThrow(/No matching signature/)
      })
    })
  },
  { publicUrl: told, webhooksToOwnNetwork: true },
)
