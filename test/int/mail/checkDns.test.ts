import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { Resolver } from 'node:dns/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDns } from '../../../src/cli/mail/dnsAnswers'
import { checkMail, type MailFacts } from '../../../src/domain/mailCheck'
import { freePort } from '../../support/freePort'
import { until } from '../../support/until'

/** Longer than one string of a TXT record can be (255). */
const publicPart = 'QUJD'.repeat(98)

const facts: MailFacts = {
  domain: 'region.example',
  keys: [{ selector: 'k1', kind: 'rsa', publicPart }],
  bounceDomain: 'region.example',
  smtpHost: 'mail.region.example',
}

const zone = [
  '--txt-record=region.example,v=spf1 include:_spf.region.example -all',
  '--txt-record=_spf.region.example,v=spf1 a:mail.region.example -all',
  '--host-record=mail.region.example,192.0.2.1,2001:db8::1',
  '--mx-host=region.example,mail.region.example,10',
  `--txt-record=k1._domainkey.region.example,v=DKIM1; k=rsa; p=${publicPart.slice(0, 200)},${publicPart.slice(200)}`,
  '--txt-record=_dmarc.region.example,v=DMARC1; p=reject; rua=mailto:dmarc@region.example',
]

const hasServer = spawnSync('dnsmasq', ['--version']).status === 0

describe.skipIf(!hasServer)('what is asked of a real name server (dnsmasq)', () => {
  let server: ChildProcess
  let address: string

  beforeAll(async () => {
    const port = await freePort()
    address = `127.0.0.1:${port}`
    const quiet = [
      '--no-daemon',
      '--no-resolv',
      '--no-hosts',
      '--bind-interfaces',
      '--listen-address=127.0.0.1',
      '--local=/example/',
      '--user=',
    ]
    server = spawn('dnsmasq', [...quiet, `--port=${port}`, ...zone], { stdio: 'ignore' })
    const resolver = new Resolver({ timeout: 500, tries: 1 })
    resolver.setServers([address])
    await until('the name server answers', () =>
      resolver.resolve4('mail.region.example').then(
        () => true,
        () => false,
      ),
    )
  })
  afterAll(() => void server.kill())

  const codes = async (changes: Partial<MailFacts> = {}, servers = [address]) =>
    (await withDns((ask) => checkMail({ ...facts, ...changes }, ask), servers)).map(({ code }) => code)

  it('is found to be right, also a key in two strings and a record that refers to another', async () => {
    expect(await codes()).toEqual(['spfRight', 'dkimRight', 'dmarcRight', 'alignedRight', 'mxRight'])
  })

  it('is missing where the server knows nothing', async () => {
    expect(await codes({ domain: 'bare.example', bounceDomain: 'bare.example' })).toEqual([
      'spfMissing',
      'dkimMissing',
      'dmarcMissing',
      'dmarcNothingAligned',
      'mxMissing',
    ])
  })

  it('is not known when no server answers', async () => {
    const nobody = `127.0.0.1:${await freePort()}`
    expect(new Set(await codes({}, [nobody]))).toEqual(new Set(['noAnswer']))
  })
})
