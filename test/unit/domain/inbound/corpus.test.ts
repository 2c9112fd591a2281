import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { classify } from '../../../../src/domain/inbound/classify'
import { parseMail } from '../../../../src/inbound/parse'
import { compareBounces } from '../../../compare/command'
import { agreement, type Compared } from '../../../compare/comparison'
import { classOfReason } from '../../../compare/reasons'
import { SisimaiMissing, sisimaiVersion } from '../../../compare/sisimai'
import { corpus } from '../../../corpus/corpus'
import { people } from '../../../corpus/mime'
import { withTables } from '../../../corpus/table'

const mails = corpus()

describe('the corpus of bounces', () => {
  it('holds at least 200 mails of 25 kinds, each by a name of its own', () => {
    expect(mails.length).toBeGreaterThanOrEqual(200)
    expect(new Set(mails.map(({ name }) => name)).size).toBe(mails.length)
    expect(new Set(mails.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(25)
  })

  it.each(mails.map((mail) => [mail.name, mail] as const))('%s', async (_, { raw, verdict }) => {
    const said = classify((await parseMail(Buffer.from(raw.replaceAll('\n', '\r\n')))).mail)
    expect(said.verdict).toBe(verdict)
    // Some name the mailbox only; then the delivery is found by the letter that is returned.
    if (verdict !== 'outOfOffice') expect([people.to, null]).toContain(said.address)
  })

  it('is what docs/interoperability.md tells of', () => {
    const document = readFileSync('docs/interoperability.md', 'utf8')
    expect(document).toBe(withTables(document))
  })

  it("and so are the classes that Sisimai's reasons stand for", () => {
    const document = readFileSync('docs/interoperability.md', 'utf8')
    for (const reason of Object.keys(classOfReason)) expect(document).toContain(reason)
  })
})

describe('npm run compare:bounces', () => {
  let folder = ''
  const said: string[] = []
  const complaints: string[] = []
  const terminal = { print: (text: string) => said.push(text), complain: (text: string) => complaints.push(text) }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bounces-'))
    for (const { name, raw } of mails) writeFileSync(join(folder, `${name}.eml`), raw.replaceAll('\n', '\r\n'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('counts what both judge, what they agree on, and what Spets alone suppresses', () => {
    const one = (spets: Compared['spets'], sisimai: Compared['sisimai']): Compared => ({ name: 'x', spets, sisimai, reason: '' })
    const all = [
      one('hard', 'hard'),
      one('hard', 'blocked'),
      one('blocked', 'hard'),
      one('hard', null),
      one(null, 'hard'),
      one('soft', 'soft'),
    ]
    expect(agreement(all)).toEqual({ mails: 6, judgedByBoth: 4, sameClass: 2, suppressedBySpetsAlone: 1 })
  })

  it('says what it wants where it is given something else', async () => {
    for (const argv of [[], ['a', 'b'], ['--wrong', folder]]) expect(await compareBounces(argv, terminal)).toBe(1)
    expect(complaints).toEqual(Array(3).fill('Usage: npm run compare:bounces -- FOLDER [--json]'))
    expect(await compareBounces([join(folder, 'missing')], terminal)).toBe(1)
    expect(complaints.at(-1)).toContain('No mails (.eml)')
  })

  it('agrees with Sisimai, and suppresses nobody alone', async ({ skip }) => {
    try {
      sisimaiVersion()
    } catch (error) {
      if (error instanceof SisimaiMissing) skip(error.message)
      throw error
    }
    expect(await compareBounces([folder, '--json'], terminal)).toBe(0)
    const { mails: count, judgedByBoth, sameClass, suppressedBySpetsAlone } = JSON.parse(said.at(-1) ?? '')
    expect({ count, suppressedBySpetsAlone }).toEqual({ count: mails.length, suppressedBySpetsAlone: 0 })
    expect(sameClass / judgedByBoth).toBeGreaterThanOrEqual(0.93)
  })
})
