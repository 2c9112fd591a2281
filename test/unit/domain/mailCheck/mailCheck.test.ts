import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mailCheckCommand } from '../../../../src/cli/mail/mailCheck'
import { type Answers, askIn, checkMail, mailCodes, type MailFacts, type MailFinding, zoneLine } from '../../../../src/domain/mailCheck'
import { texts } from '../../../../src/i18n'
import { makeKey } from '../../../../src/mail'
import { testSettings } from '../../../support/settings'

const domain = 'region.example'
const key = { selector: 'k1', kind: 'rsa', publicPart: 'QUJD' } as const
const facts: MailFacts = { domain, keys: [key], bounceDomain: domain, smtpHost: 'mail.region.example' }

/** DNS as it should be. */
const good: Answers = {
  'region.example': { TXT: ['v=spf1 a:mail.region.example -all', 'other=1'], MX: ['10 mail.region.example'] },
  'mail.region.example': { A: ['192.0.2.1'] },
  'k1._domainkey.region.example': { TXT: ['v=DKIM1; k=rsa; p=QUJD'] },
  '_dmarc.region.example': { TXT: ['v=DMARC1; p=quarantine; rua=mailto:dmarc@region.example'] },
}

const check = (changes: Answers = {}, known: Partial<MailFacts> = {}) => checkMail({ ...facts, ...known }, askIn({ ...good, ...changes }))
const codes = (findings: MailFinding[], topic?: string) =>
  findings.filter((finding) => !topic || finding.topic === topic).map(({ code }) => code)
const published = (findings: MailFinding[], code: string) => findings.find((finding) => finding.code === code)?.publish

it('finds nothing to do when all is right', () => {
  expect(codes(check())).toEqual(['spfRight', 'dkimRight', 'dmarcRight', 'alignedRight', 'mxRight'])
})

const spf = (...records: string[]) => ({ 'region.example': { TXT: records, MX: ['10 mail.region.example'] } })
const chain = (links: number): Answers =>
  Object.fromEntries(
    Array.from({ length: links }, (_, at) => [
      `s${at}.example`,
      { TXT: [at + 1 < links ? `v=spf1 include:s${at + 1}.example -all` : 'v=spf1 ip4:192.0.2.1 -all'] },
    ]),
  )

describe('SPF', () => {
  it.each<[string, string[], Answers, string[]]>([
    ['no record', ['google-site-verification=x', 'v=spf10 -all'], {}, ['spfMissing']],
    ['two records', ['v=spf1 mx -all', 'v=spf1 ip4:192.0.2.9 ~all'], {}, ['spfSeveral']],
    ['+all', ['v=spf1 a:mail.region.example +all'], {}, ['spfAllowsAll']],
    ['all without a sign', ['v=spf1 a:mail.region.example all'], {}, ['spfAllowsAll']],
    ['?all', ['v=spf1 a:mail.region.example ?all'], {}, ['spfRight', 'spfNeutral']],
    ['no all', ['v=spf1 a:mail.region.example'], {}, ['spfRight', 'spfNoAll']],
    ['something after all', ['v=spf1 a:mail.region.example -all mx'], {}, ['spfRight', 'spfAfterAll']],
    ['ptr', ['v=spf1 a:mail.region.example ptr -all'], {}, ['spfRight', 'spfPtr']],
    ['letters in other cases', ['V=SPF1 A:mail.region.example -ALL'], {}, ['spfRight']],
    ['an include without a record', ['v=spf1 include:gone.example -all'], {}, ['spfIncludeMissing', 'spfSenderUnknown']],
    [
      'an include with two records',
      ['v=spf1 include:s0.example -all'],
      { 's0.example': { TXT: ['v=spf1 -all', 'v=spf1 mx -all'] } },
      ['spfIncludeMissing', 'spfSenderUnknown'],
    ],
    [
      'an include that has no answer',
      ['v=spf1 a:mail.region.example include:s0.example -all'],
      { 's0.example': { error: 'ESERVFAIL' } },
      ['spfRight', 'noAnswer'],
    ],
    ['ten look-ups', ['v=spf1 include:s0.example -all'], chain(10), ['spfRight']],
    ['eleven look-ups', ['v=spf1 include:s0.example -all'], chain(11), ['spfTooMany']],
    [
      'a circle',
      ['v=spf1 include:s0.example -all'],
      { 's0.example': { TXT: ['v=spf1 include:region.example -all'] } },
      ['spfLoop', 'spfSenderUnknown'],
    ],
    ['a redirect', ['v=spf1 redirect=s0.example'], { 's0.example': { TXT: ['v=spf1 ip4:192.0.2.0/24 -all'] } }, ['spfRight']],
    [
      'two redirects',
      ['v=spf1 redirect=s0.example redirect=s0.example'],
      { 's0.example': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] } },
      ['spfSyntax'],
    ],
    ['an unknown modifier', ['v=spf1 a:mail.region.example exp=why.region.example -all'], {}, ['spfRight']],
    ['an unknown mechanism', ['v=spf1 a:mail.region.example ip:192.0.2.1 -all'], {}, ['spfSyntax']],
    ['an address that is none', ['v=spf1 a:mail.region.example ip4:192.0.2.300 -all'], {}, ['spfSyntax']],
    ['a prefix that is too long', ['v=spf1 a:mail.region.example ip4:192.0.2.0/33 -all'], {}, ['spfSyntax']],
    ['an include without a name', ['v=spf1 a:mail.region.example include: -all'], {}, ['spfSyntax']],
    ['our server by its network', ['v=spf1 ip4:192.0.2.0/28 -all'], {}, ['spfRight']],
    ['our server by IPv6', ['v=spf1 ip6:2001:db8::/32 -all'], { 'mail.region.example': { AAAA: ['2001:db8::1'] } }, ['spfRight']],
    ['our server by MX', ['v=spf1 mx -all'], {}, ['spfRight']],
    [
      'our server by a prefix on a name',
      ['v=spf1 a:mail.region.example/24 -all'],
      { 'mail.region.example': { A: ['192.0.2.77'] } },
      ['spfRight'],
    ],
    ['another server', ['v=spf1 ip4:198.51.100.1 -all'], {}, ['spfRight', 'spfSenderUnknown']],
    ['our server let in with a minus', ['v=spf1 -ip4:192.0.2.1 ~all'], {}, ['spfRight', 'spfSenderUnknown']],
    ['macros, which we cannot follow', ['v=spf1 exists:%{i}.s.example -all'], {}, ['spfRight']],
  ])('%s', (_name, records, answers, expected) => {
    expect(codes(check({ ...spf(...records), ...answers }), 'spf')).toEqual(expected)
  })

  it('is asked of the domain that bounces go to', () => {
    const answers = { 'bounce.example': { TXT: ['v=spf1 a:mail.region.example -all'], MX: ['10 mail.region.example'] } }
    const findings = check({ ...spf('v=spf1 +all'), ...answers }, { bounceDomain: 'bounce.example' })
    expect(codes(findings)).toEqual(['spfRight', 'dkimRight', 'dmarcRight', 'dmarcSpfElsewhere', 'mxRight'])
  })

  it('is suggested with the server that mail is handed to', () => {
    expect(published(check(spf()), 'spfMissing')).toEqual({ host: domain, type: 'TXT', value: 'v=spf1 a:mail.region.example -all' })
    expect(published(check(spf(), { smtpHost: null }), 'spfMissing')?.value).toBe('v=spf1 mx -all')
  })

  it('of two records is suggested as one that lets in the same', () => {
    expect(published(check(spf('v=spf1 mx -all', 'v=spf1 mx ip4:192.0.2.9 ~all')), 'spfSeveral')?.value).toBe(
      'v=spf1 mx ip4:192.0.2.9 ~all',
    )
  })
})

describe('DKIM', () => {
  const host = 'k1._domainkey.region.example'
  it.each<[string, Answers[string], string]>([
    ['no record', {}, 'dkimMissing'],
    ['no answer', { error: 'ETIMEOUT' }, 'noAnswer'],
    ['another key', { TXT: ['v=DKIM1; k=rsa; p=REVG'] }, 'dkimMismatch'],
    ['another kind', { TXT: ['v=DKIM1; k=ed25519; p=QUJD'] }, 'dkimMismatch'],
    ['spaces in the key', { TXT: ['v=DKIM1; p=QU JD'] }, 'dkimRight'],
    ['no version', { TXT: ['p=QUJD'] }, 'dkimRight'],
    ['another version', { TXT: ['v=DKIM2; p=QUJD'] }, 'dkimSyntax'],
    ['no key', { TXT: ['v=DKIM1; k=rsa'] }, 'dkimSyntax'],
    ['a key that is taken back', { TXT: ['v=DKIM1; p='] }, 'dkimRevoked'],
    ['something that is no tag', { TXT: ['v=DKIM1; p=QUJD; hello'] }, 'dkimSyntax'],
    ['a tag twice', { TXT: ['v=DKIM1; p=QUJD; p=QUJD'] }, 'dkimSyntax'],
    ['two records', { TXT: ['v=DKIM1; p=QUJD', 'v=DKIM1; p=REVG'] }, 'dkimSeveral'],
    ['on trial', { TXT: ['v=DKIM1; t=y:s; p=QUJD'] }, 'dkimTesting'],
    ['another service', { TXT: ['v=DKIM1; s=tlsrpt; p=QUJD'] }, 'dkimNotForMail'],
    ['only SHA-1', { TXT: ['v=DKIM1; h=sha1; p=QUJD'] }, 'dkimNotForMail'],
    ['e-mail and SHA-256 among others', { TXT: ['v=DKIM1; s=email; h=sha1:sha256; p=QUJD'] }, 'dkimRight'],
    ['an alias', { CNAME: ['k1.provider.example.'] }, 'dkimRight'],
    ['an alias to nothing', { CNAME: ['gone.provider.example'] }, 'dkimDangling'],
    ['an alias of itself', { CNAME: [host] }, 'dkimDangling'],
  ])('%s', (_name, record, expected) => {
    const findings = check({ [host]: record, 'k1.provider.example': { TXT: ['v=DKIM1; p=QUJD'] } })
    expect(codes(findings, 'dkim')).toEqual([expected])
  })

  it('suggests the record of our own key', () => {
    expect(published(check({ [host]: { TXT: ['v=DKIM1; p=REVG'] } }), 'dkimMismatch')).toEqual({
      host,
      type: 'TXT',
      value: 'v=DKIM1; k=rsa; p=QUJD',
    })
  })

  it('is left to the mail server when we have no key, and DMARC then rests on SPF', () => {
    expect(codes(check({}, { keys: [] }))).toEqual(['spfRight', 'dkimNoKey', 'dmarcRight', 'alignedRight', 'mxRight'])
  })
})

describe('DMARC', () => {
  const dmarc = (...records: string[]): Answers => ({ '_dmarc.region.example': { TXT: records } })
  const rua = 'rua=mailto:dmarc@region.example'
  it.each<[string, Answers, string[]]>([
    ['no record', dmarc(), ['dmarcMissing', 'alignedRight']],
    ['another record at the name', dmarc('hello'), ['dmarcMissing', 'alignedRight']],
    ['no answer', { '_dmarc.region.example': { error: 'ESERVFAIL' } }, ['noAnswer']],
    ['two records', dmarc('v=DMARC1; p=none', 'v=DMARC1; p=reject'), ['dmarcSeveral']],
    ['p=none', dmarc(`v=DMARC1; p=none; ${rua}`), ['dmarcRight', 'dmarcNone', 'alignedRight']],
    ['no policy', dmarc(`v=DMARC1; ${rua}`), ['dmarcSyntax']],
    ['a policy that does not exist', dmarc(`v=DMARC1; p=block; ${rua}`), ['dmarcSyntax']],
    ['a part that is no tag', dmarc('v=DMARC1; p=reject; mailto:a@b.example'), ['dmarcSyntax']],
    ['a milder policy below', dmarc(`v=DMARC1; p=reject; sp=none; ${rua}`), ['dmarcRight', 'dmarcSubdomains', 'alignedRight']],
    ['a policy below that does not exist', dmarc(`v=DMARC1; p=reject; sp=x; ${rua}`), ['dmarcSyntax']],
    ['no reports', dmarc('v=DMARC1; p=reject'), ['dmarcRight', 'dmarcNoReports', 'alignedRight']],
    ['reports to a bare address', dmarc('v=DMARC1; p=reject; rua=dmarc@region.example'), ['dmarcSyntax']],
    ['reports with a size', dmarc(`v=DMARC1; p=reject; ${rua}!10m`), ['dmarcRight', 'alignedRight']],
    [
      'reports elsewhere that are not taken',
      dmarc('v=DMARC1; p=reject; rua=mailto:a@reports.example'),
      ['dmarcReportRefused', 'alignedRight'],
    ],
    [
      'reports elsewhere that are taken',
      {
        ...dmarc('v=DMARC1; p=reject; rua=mailto:a@reports.example'),
        'region.example._report._dmarc.reports.example': { TXT: ['v=DMARC1'] },
      },
      ['dmarcRight', 'alignedRight'],
    ],
    ['a part of the mail', dmarc(`v=DMARC1; p=reject; pct=20; ${rua}`), ['dmarcRight', 'dmarcPart', 'alignedRight']],
    ['spaces and capitals', dmarc(`v = DMARC1 ;P=Reject; ${rua}`), ['dmarcRight', 'alignedRight']],
  ])('%s', (_name, answers, expected) => {
    expect(codes(check(answers), 'dmarc')).toEqual(expected)
  })

  it('suggests what comes next, with the rest as it stands', () => {
    expect(published(check(dmarc(`v=DMARC1; p=none; ${rua}`)), 'dmarcNone')?.value).toBe(`v=DMARC1; p=quarantine; ${rua}`)
    expect(published(check(dmarc('v=DMARC1; p=reject')), 'dmarcNoReports')?.value).toBe(`v=DMARC1; p=reject; ${rua}`)
    expect(published(check(dmarc()), 'dmarcMissing')).toEqual({
      host: '_dmarc.region.example',
      type: 'TXT',
      value: `v=DMARC1; p=none; ${rua}`,
    })
  })

  describe('of a subdomain', () => {
    const below = {
      'news.region.example': { TXT: ['v=spf1 a:mail.region.example -all'], MX: ['10 mail.region.example'] },
      'k1._domainkey.news.region.example': good['k1._domainkey.region.example']!,
    }
    const facts = { domain: 'news.region.example', bounceDomain: 'news.region.example' }
    it.each<[string, string, Partial<MailFacts>, string[]]>([
      ['is that of the organisation', `v=DMARC1; p=reject; ${rua}`, {}, ['dmarcRight', 'alignedRight']],
      [
        'is the milder one that it gives subdomains',
        `v=DMARC1; p=reject; sp=none; ${rua}`,
        {},
        ['dmarcRight', 'dmarcNone', 'alignedRight'],
      ],
      [
        'takes bounces to the organisation for its own',
        `v=DMARC1; p=reject; ${rua}`,
        { bounceDomain: domain },
        ['dmarcRight', 'alignedRight'],
      ],
      ['does not where SPF is strict', `v=DMARC1; p=reject; aspf=s; ${rua}`, { bounceDomain: domain }, ['dmarcRight', 'dmarcSpfElsewhere']],
    ])('%s', (_name, record, known, expected) => {
      expect(codes(check({ ...below, ...dmarc(record) }, { ...facts, ...known }), 'dmarc')).toEqual(expected)
    })
  })

  it('fails mail that neither SPF nor DKIM vouches for', () => {
    const elsewhere = { 'bounce.example': good['region.example']! }
    expect(codes(check(elsewhere, { bounceDomain: 'bounce.example', keys: [] }), 'dmarc')).toEqual(['dmarcNothingAligned'])
    expect(codes(check(spf('v=spf1 +all'), { keys: [] }), 'dmarc')).toEqual(['dmarcNothingAligned'])
  })

  it('does not take two domains under one public suffix for the same organisation', () => {
    const answers = { 'b.example': good['region.example']!, '_dmarc.example': { TXT: ['v=DMARC1; p=reject; psd=y'] } }
    expect(codes(check(answers, { bounceDomain: 'b.example' }), 'dmarc')).toEqual(['dmarcRight', 'dmarcSpfElsewhere'])
  })
})

describe('MX', () => {
  const mx = (...records: string[]): Answers => ({ 'region.example': { ...good['region.example'], MX: records } })
  it.each<[string, Answers, string]>([
    ['none', mx(), 'mxMissing'],
    ['one that refuses all mail', mx('0 .'), 'mxNone'],
    ['an alias', { ...mx('10 mx.region.example'), 'mx.region.example': { CNAME: ['mail.region.example'] } }, 'mxAlias'],
    ['a server without an address', mx('10 gone.region.example'), 'mxNowhere'],
    ['an address instead of a name', mx('10 192.0.2.1'), 'mxNowhere'],
    ['a server with IPv6 alone', { ...mx('10 six.region.example.'), 'six.region.example': { AAAA: ['2001:db8::1'] } }, 'mxRight'],
  ])('%s', (_name, answers, expected) => {
    expect(codes(check(answers), 'mx')).toEqual([expected])
  })
})

it('writes a long record as strings of at most 255 bytes', () => {
  expect(zoneLine('a.example', 'x'.repeat(300))).toBe(`a.example. IN TXT "${'x'.repeat(255)}" "${'x'.repeat(45)}"`)
})

it('has a sentence for everything that it can find', () => {
  const all = [...mailCodes.right, ...mailCodes.wrong, ...mailCodes.aware].filter((code) => code !== 'keyBroken')
  expect(Object.keys(texts.sv.mailCheck.finding).sort()).toEqual(all.sort())
})

describe('the command', () => {
  const settings = testSettings(undefined, { smtpUrl: 'smtp://mail.region.example:587', language: 'sv' })
  const { record, file: keyFile } = makeKey(settings, domain, 'k1')
  const file = join(settings.dataFolder, 'answers.json')
  const run = async (answers: unknown, ...argv: string[]) => {
    writeFileSync(file, typeof answers === 'string' ? answers : JSON.stringify(answers))
    const printed: string[] = []
    const complaints: string[] = []
    const code = await mailCheckCommand(['--answers', file, ...argv], settings, {
      sendingDomains: async () => [domain],
      print: (text) => printed.push(text),
      complain: (text) => complaints.push(text),
    })
    return { code, printed: printed.join('\n'), complaints: complaints.join('\n') }
  }
  const right = { ...good, 'k1._domainkey.Region.example.': { TXT: [record] }, 'k1._domainkey.region.example': { TXT: [record] } }

  it('ends well when nothing must be done', async () => {
    const { code, printed } = await run(right, '--domain', 'Region.example')
    expect(printed).toContain('k1._domainkey.region.example stämmer med vår nyckel.')
    expect(printed).toContain('Inget behöver göras.')
    expect(code).toBe(0)
  })

  it('says exactly what to publish, and ends with 1', async () => {
    const { code, printed } = await run({}, '--domain', domain)
    expect(code).toBe(1)
    expect(printed).toContain(`Publicera: ${zoneLine('k1._domainkey.region.example', record)}`)
    expect(printed).toContain('Publicera: region.example. IN TXT "v=spf1 a:mail.region.example -all"')
    expect(printed).toContain('Publicera: _dmarc.region.example. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@region.example"')
    expect(printed).toContain('Publicera: region.example. IN MX 10 mail.region.example.')
    expect(printed).toContain('Att rätta: 5.')
  })

  it('takes the domains of the database when none is named, and answers as JSON', async () => {
    const { printed } = await run(right, '--json')
    expect(JSON.parse(printed)).toMatchObject([
      { domain, bounceDomain: domain, findings: [{ topic: 'spf', verdict: 'right', code: 'spfRight' }, {}, {}, {}, {}] },
    ])
  })

  it('names a key file that cannot be used', async () => {
    mkdirSync(join(settings.dkimFolder, 'b.example'))
    writeFileSync(join(settings.dkimFolder, 'b.example', 'k1.pem'), 'nothing')
    const { code, printed } = await run(right, '--domain', 'b.example')
    expect(printed).toContain(`Filen ${keyFile.replace(domain, 'b.example')} innehåller ingen privat nyckel`)
    expect(code).toBe(1)
  })

  it.each([
    ['answers that are no JSON', '{', ['--domain', domain]],
    ['answers of another form', { 'region.example': ['v=spf1'] }, ['--domain', domain]],
    ['an unknown option', {}, ['--domains', domain]],
    ['a domain that is none', {}, ['--domain', 'a b']],
  ])('refuses %s', async (_name, answers, argv) => {
    const { code, printed, complaints } = await run(answers, ...argv)
    expect([code, printed]).toEqual([1, ''])
    expect(complaints).not.toBe('')
  })
})
