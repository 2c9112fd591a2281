import { afterEach, describe, expect, it } from 'vitest'
import { messageOf } from '../../../../src/mail/engine/writing/message'
import { connect } from '../../../../src/mail/engine/smtp/connect'
import { type Behaviour, startMailServer, type TestMailServer } from '../../../support/smtp'

const untrusted = 'tls.rejectUnauthorized=false'

const ways: [name: string, behaviour: Behaviour, url: (port: number) => string][] = [
  ['TLS from the start', { secure: true }, (port) => `smtps://127.0.0.1:${port}?${untrusted}`],
  ['STARTTLS', { disabledCommands: ['AUTH'] }, (port) => `smtp://127.0.0.1:${port}?${untrusted}&requireTLS=true`],
  [
    'STARTTLS and a login',
    {
      disabledCommands: [],
      onAuth: ({ password, username }, _session, callback) =>
        callback(password === 'secret' ? null : new Error('Wrong password'), { user: username }),
    },
    (port) => `smtp://spets:secret@127.0.0.1:${port}?${untrusted}&requireTLS=true`,
  ],
]

describe.each(ways)('a mail server that is reached by %s', (_name, behaviour, url) => {
  let server: TestMailServer
  afterEach(() => server.close())

  it('takes one message after another, whole, and a connection that it cuts is noticed', async () => {
    server = await startMailServer({ ...behaviour, answerTo: (_mail, taken) => (taken === 3 ? 'hangUp' : 'accept') })
    const transaction = await connect(url(server.port))
    const message = Buffer.from(`Subject: x\r\n\r\n.a line that begins with a dot\r\n${'å'.repeat(30_000)}\r\n`)
    const send = (to: string) => transaction.send({ from: 'a@b.example', to }, messageOf([message]))
    expect([await send('one@x.example'), await send('two@x.example'), await send('three@x.example')]).toMatchObject([
      { code: 250, stage: 'message' },
      { code: 250, stage: 'message' },
      { code: null, stage: 'message' },
    ])
    expect(transaction.isOpen).toBe(false)
    expect(server.recipients()).toEqual(['one@x.example', 'two@x.example', 'three@x.example'])
    for (const { raw } of server.mails) expect(raw.equals(message)).toBe(true)
  })
})

it('a login that is refused says so, and nothing has been sent', async () => {
  const server = await startMailServer({
    disabledCommands: [],
    onAuth: (_auth, _session, callback) => callback(new Error('Wrong password')),
  })
  await expect(connect(`smtp://spets:wrong@127.0.0.1:${server.port}?${untrusted}`)).rejects.toThrow(/Wrong password|Invalid login/)
  await server.close()
})
