import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { debounced } from '../server/builds'
import { fileAt } from '../server/files'
import { takeWebhook } from '../server/webhook'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

describe('the webhook', () => {
  let server: Server
  let url = ''
  let changes = 0
  let known: string | null = secret
  before(async () => {
    server = createServer((request, response) => void takeWebhook(request, response, known, () => changes++))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/webhook`
  })
  after(() => server.close())

  const tell = async (body: string, changed: { body?: string; at?: Date; key?: string } = {}) => {
    const [id, at] = ['msg_1', changed.at ?? new Date()]
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(changed.key ?? secret).sign(id, at, body),
    }
    return (await fetch(url, { method: 'POST', headers, body: changed.body ?? body })).status
  }
  const published = JSON.stringify({ type: 'content.published', timestamp: new Date().toISOString(), data: {} })

  it('renews the website when something is published or withdrawn', async () => {
    changes = 0
    assert.equal(await tell(published), 204)
    assert.equal(await tell(published.replace('published', 'unpublished')), 204)
    assert.equal(await tell(published.replace('content.published', 'ping')), 204)
    assert.equal(changes, 2)
  })

  it('believes nobody else', async () => {
    changes = 0
    assert.equal(await tell(published, { body: published.replace('{}', '[]') }), 401)
    assert.equal(await tell(published, { at: new Date(Date.now() - 3_600_000) }), 401)
    assert.equal(await tell(published, { key: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }), 401)
    assert.equal((await fetch(url, { method: 'POST', body: published })).status, 401)
    assert.equal((await fetch(url)).status, 405)
    known = null
    assert.equal(await tell(published), 404)
    known = secret
    assert.equal(changes, 0)
  })
})

describe('files', () => {
  const outside = mkdtempSync(join(tmpdir(), 'website-'))
  const folder = join(outside, 'client')
  mkdirSync(join(folder, 'sv'), { recursive: true })
  writeFileSync(join(folder, 'sv', 'index.html'), 'Hej')
  writeFileSync(join(outside, 'secret.txt'), 'secret')

  it('are found in their folder, and nowhere else', async () => {
    assert.equal((await fileAt(folder, '/sv/'))?.path, join(folder, 'sv', 'index.html'))
    for (const path of ['/sv', '/en/', '/../secret.txt', '/sv/../../secret.txt', '/sv/index.html\0', `/${'a'.repeat(5000)}`])
      assert.equal(await fileAt(folder, path), null)
  })
})

describe('what is asked for often', () => {
  it('is done once, and once more for what came while it was done', async () => {
    let [begun, atOnce] = [0, 0]
    const ask = debounced(async () => {
      begun++
      atOnce++
      assert.equal(atOnce, 1)
      await wait(60)
      atOnce--
    }, 10)
    ask()
    ask()
    ask()
    await wait(40)
    assert.equal(begun, 1)
    ask()
    await wait(300)
    assert.equal(begun, 2)
  })
})
