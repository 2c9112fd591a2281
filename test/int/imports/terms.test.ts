import { beforeAll, describe, expect, it } from 'vitest'
import { importTerms, readTermRows, type TermFormat } from '../../../src/imports'
import { lastingName } from '../../../src/web/openData/terms'
import { make } from '../../support/fixtures'
import { roles } from '../../../src/access/roles'
import { importTermsCommand } from '../../../src/cli/importing/terms'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const foreign = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://vocab.example/k/1> a skos:Concept ; skos:prefLabel "Kluster"@sv, "cluster"@en ; skos:definition "företag som samverkar."@sv ; skos:broader <https://vocab.example/k/2> .
<https://vocab.example/k/2> a skos:Concept ; skos:prefLabel "nätverk"@sv-SE ; skos:altLabel "kontaktnät"@sv ; skos:related <https://elsewhere.example/9> .
<https://vocab.example/k/3> a skos:Concept ; skos:prefLabel "only English"@en .`

onEachDatabase('terms are imported', (spets) => {
  const payload = () => spets().payload
  const run = async (content: string, format: TermFormat, dryRun: boolean) =>
    importTerms(payload(), { rows: await readTermRows(content, format), user: null, dryRun })
  const termNamed = async (identifier: string, draft = true) => {
    const where = { identifier: { equals: identifier } }
    const { docs } = await payload().find({ collection: 'terms', where, draft, locale: 'all', depth: 0, joins: false })
    return docs[0] as unknown as Record<string, Record<string, unknown>> & { id: string; broader: string[]; _status: string }
  }

  beforeAll(async () => {
    await make(payload()).term({ preferredLabel: 'kluster', identifier: 'kluster', explanation: 'Skrivet av en människa.' })
  })

  it('first on trial: what would be made, changed and left is told, and nothing is written', async () => {
    const before = await payload().count({ collection: 'terms' })
    const results = await run(foreign, 'turtle', true)
    expect(results.map(({ fields, identifier, reasons, verdict }) => ({ fields, identifier, reasons, verdict }))).toEqual([
      {
        identifier: 'kluster',
        verdict: 'changed',
        reasons: ['fullStop'],
        fields: ['preferredLabel.sv', 'definition.sv', 'preferredLabel.en', 'broader'],
      },
      { identifier: '2', verdict: 'made', reasons: ['relationUnknown'], fields: ['preferredLabel.sv', 'alternativeLabels.sv'] },
      { identifier: '3', verdict: 'left', reasons: ['noLabel'], fields: [] },
    ])
    expect(await payload().count({ collection: 'terms' })).toEqual(before)
  })

  it('as drafts, beside what is published and what a person wrote', async () => {
    await run(foreign, 'turtle', false)
    const [published, draft, made] = [await termNamed('kluster', false), await termNamed('kluster'), await termNamed('2')]
    expect(published.preferredLabel?.en).toBeUndefined()
    expect(draft).toMatchObject({
      preferredLabel: { sv: 'Kluster', en: 'cluster' },
      definition: { sv: 'företag som samverkar' },
      explanation: { sv: 'Skrivet av en människa.' },
      broader: [made.id],
      _status: 'draft',
    })
    expect(made._status).toBe('draft')
    expect((await run(foreign, 'turtle', true)).map(({ verdict }) => verdict)).toEqual(['left', 'left', 'left'])
  })

  describe('from what we publish', () => {
    it.each([
      ['ttl', 'turtle'],
      ['jsonld', 'jsonld'],
      ['rdf', 'rdfxml'],
      ['csv', 'csv'],
    ] as const)('as %s, and nothing in it is new', async (ending, format) => {
      const made = make(payload())
      const name = `rund-${ending}`
      const above = await made.term({ preferredLabel: `ovan ${ending}`, identifier: `ovan-${ending}` })
      const data = {
        definition: 'det som =2+2 "är" & <blir>;, runt',
        alternativeLabels: [{ label: 'a | b' }, { label: '=c' }],
        hiddenLabels: [{ label: 'felstavat' }],
        inflectedForms: [{ label: 'rundan' }],
        deprecatedLabels: [{ label: 'förr' }],
        broader: [above.id],
      }
      await made.term({ preferredLabel: name, identifier: name, ...data })
      const answer = await lastingName(payload(), new Request('http://spets.example/'), { name: `terms.${ending}` })
      const results = await run(await answer.text(), format, true)
      const own = results.filter(({ identifier }) => identifier === name || identifier === `ovan-${ending}`)
      expect(own.map(({ fields, verdict }) => [verdict, fields])).toEqual([
        ['left', []],
        ['left', []],
      ])
    })
  })

  it.each([
    ['turtle', '<a> <b'],
    ['rdfxml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
    ['jsonld', '{"@context":"https://elsewhere.example/c.jsonld","@id":"x"}'],
    ['csv', 'a,b\r\n1,2'],
    ['turtle', '<http://a> <http://b> <http://c> .'],
  ] as const)('not from %s that cannot be read: %s', async (format, content) => {
    await expect(readTermRows(content, format)).rejects.toMatchObject({ status: 422 })
  })

  it('not under the identifier of a term that is gone', async () => {
    const { id } = await make(payload()).term({ preferredLabel: 'borta', identifier: 'borta' })
    await payload().delete({ collection: 'terms', id })
    const [result] = await run('identifier;preferredLabel_sv\r\nborta;borta', 'csv', true)
    expect(result).toMatchObject({ verdict: 'left', reasons: ['removed'] })
  })

  it.each([...roles, 'public'] as const)('over the API by a %s, or not', async (role) => {
    const body = { content: 'preferredLabel_sv;definition_sv\r\nfrån API;ett\r\n', format: 'csv' }
    const { status, text } = await rest(spets(), '/terms/import', sending('POST', body, await loggedIn(role)))
    const isLet = role === 'administrator' || role === 'communicator'
    expect(status).toBe(isLet ? 200 : role === 'public' ? 401 : 403)
    if (isLet) expect(JSON.parse(text)).toMatchObject({ dryRun: true, counts: { made: 1, changed: 0, left: 0, failed: 0 } })
    expect((await payload().count({ collection: 'terms', where: { preferredLabel: { equals: 'från API' } } })).totalDocs).toBe(0)
  })

  it('over the API, which says what is wrong with what was sent', async () => {
    const headers = await loggedIn('communicator')
    for (const body of [{ content: 'x', format: 'word' }, { format: 'csv' }, { content: '<a', format: 'turtle' }])
      expect((await rest(spets(), '/terms/import', sending('POST', body, headers))).status).toBe(422)
    const real = { content: 'preferredLabel_sv;definition_sv\r\nskrivet av API;ett\r\n', format: 'csv', dryRun: false }
    const { text } = await rest(spets(), '/terms/import', sending('POST', real, headers))
    expect(JSON.parse(text)).toMatchObject({ dryRun: false, rows: [{ verdict: 'made', identifier: 'skrivet-av-api' }] })
  })

  it('by the command line, which writes when it is told to', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'terms-')), 'a.csv')
    writeFileSync(file, 'preferredLabel_sv,definition_sv\r\nfrån fil,ett\r\n')
    const printed: string[] = []
    const open = () => Promise.resolve({ payload: payload(), close: () => Promise.resolve() })
    const run = (argv: string[]) =>
      importTermsCommand(argv, { language: 'sv', open, print: (text) => printed.push(text), complain: (text) => printed.push(text) })
    expect(await run([file])).toBe(0)
    expect(printed.join('\n')).toContain('Ingenting är skrivet')
    expect(await termNamed('fran-fil')).toBeUndefined()
    expect(await run([file, '--yes'])).toBe(0)
    expect((await termNamed('fran-fil'))._status).toBe('draft')
    expect([await run([]), await run([`${file}x`]), await run([file, '--force'])]).toEqual([1, 1, 1])
  })

  async function loggedIn(role: (typeof roles)[number] | 'public'): Promise<Record<string, string>> {
    if (role === 'public') return {}
    const { email } = await spets().user(role)
    const { token } = await payload().login({ collection: 'users', data: { email, password: `a long password for ${role}` } })
    return { authorization: `JWT ${token}` }
  }
})
