import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { SmtpTransaction } from '../../../../src/mail/engine/smtp/transaction'
import { messageOf } from '../../../../src/mail/engine/writing/message'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** A server that answers as it is told. @returns its end and ours of one connection */
async function connected(): Promise<{ theirs: Socket; ours: Socket }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const ours = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const [theirs] = (await once(server, 'connection')) as [Socket]
  open.push(
    () => ours.destroy(),
    () => theirs.destroy(),
    () => server.close(),
  )
  return { ours, theirs }
}

/** Longer than what lies between two ends of a connection. */
const lines = 200_000
const mailOf = (letter: string) =>
  messageOf([Buffer.from(`Subject: ${letter}\r\n\r\n`), Buffer.from(`${letter.repeat(70)}\r\n`.repeat(lines))])
const envelopeTo = (to: string) => ({ from: 'us@region.example', to })

it('gives a server that answers before it has read a mail that mail alone, and the next one after it', async () => {
  const { ours, theirs } = await connected()
  const transaction = new SmtpTransaction(ours, { pipelining: true, size: false, utf8: false })
  const read: Buffer[] = []
  const heard = () => Buffer.concat(read).toString('latin1')
  const first = transaction.send(envelopeTo('a@x.example'), mailOf('a'))
  const next = async () => read.push(((await once(theirs, 'data')) as [Buffer])[0])
  await next()
  theirs.write('250 sender\r\n250 recipient\r\n354 go on\r\n')
  await next()
  theirs.pause()
  theirs.write('552 too much already\r\n')
  expect(await first).toMatchObject({ code: 552, stage: 'message' })

  const second = transaction.send(envelopeTo('b@x.example'), mailOf('b'))
  theirs.write('250 sender\r\n250 recipient\r\n354 go on\r\n')
  const isWhole = new Promise<void>((resolve) => {
    theirs.on('data', (chunk: Buffer) => {
      read.push(chunk)
      if (chunk.includes('b\r\n.\r\n')) resolve()
    })
  })
  theirs.resume()
  await isWhole
  theirs.write('250 taken\r\n')
  expect(await second).toMatchObject({ code: 250 })

  const [toA = '', toB = ''] = heard().split('DATA\r\n').slice(1)
  expect(toA.startsWith(`Subject: a\r\n\r\n${'a'.repeat(70)}\r\n`)).toBe(true)
  expect(/[b]{2}/.test(toA)).toBe(false)
  expect(toA.match(/a{70}\r\n/g)).toHaveLength(lines)
  expect(toA).toContain('\r\n.\r\nMAIL FROM:<us@region.example>\r\nRCPT TO:<b@x.example>\r\n')
  expect(toB).toBe(`Subject: b\r\n\r\n${`${'b'.repeat(70)}\r\n`.repeat(lines)}.\r\n`)
})
