import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { destinationOf } from '../../../src/webhooks/destination'
import { post, send } from '../../../src/webhooks/post'
import { newSecret } from '../../../src/webhooks/signature'
import { startReceiver } from '../../support/receiver'

const message = { id: 'msg_1', sentAt: new Date(), body: '{}' }

it('connects to the machine that was looked at, and does not ask for its name again', async () => {
  const receiver = await startReceiver()
  const url = new URL(receiver.url.replace('127.0.0.1', 'rebound.invalid'))
  const sent = await send({ url, addresses: [{ address: '127.0.0.1', family: 4 }] }, {}, '{}', AbortSignal.timeout(5_000))
  expect(sent).toMatchObject({ taken: true, status: 204 })
  expect(receiver.received[0]?.headers.host).toBe(url.host)
  await receiver.close()
})

it('leads nowhere where a name leads to this machine', async () => {
  expect(await destinationOf('https://127.0.0.1/', false)).toBe('ownNetwork')
  expect(await destinationOf('http://localhost:1/', true)).toMatchObject({ addresses: expect.arrayContaining([]) as unknown })
  expect(await destinationOf('https://nobody.invalid/', false)).toBe('noSuchHost')
})

it('waits no longer than it may for one who does not answer', async () => {
  const deaf = createServer(() => undefined)
  await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve))
  const { port } = deaf.address() as AddressInfo
  const outcome = await post({ url: `http://127.0.0.1:${port}/`, secret: newSecret(), ownNetwork: true }, message, 200)
  expect(outcome).toEqual({ taken: false, status: null, why: 'tooSlow', said: '' })
  deaf.closeAllConnections()
  deaf.close()
})

it('reads no more than the beginning of an answer that never ends', async () => {
  const endless = createServer((_, response) => {
    response.writeHead(500)
    const go = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
    }
    response.on('drain', go)
    go()
  })
  await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve))
  const { port } = endless.address() as AddressInfo
  const outcome = await post({ url: `http://127.0.0.1:${port}/`, secret: newSecret(), ownNetwork: true }, message, 5_000)
  expect(outcome).toMatchObject({ taken: false, status: 500, why: 'refused' })
  expect(outcome.said.length).toBeLessThanOrEqual(1024)
  endless.closeAllConnections()
  endless.close()
})
