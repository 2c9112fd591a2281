import { beforeAll, describe, expect, it } from 'vitest'
import { importTerms, readTermRows, type TermImportAnswer } from '../../../src/imports'
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
  const run = async (content: string, format: Parameters<typeof readTermRows>[1], dryRun: boolean) =>
    importTerms(payload(), { rows: await readTermRows(content, format), user: null, language: 'sv', dryRun })
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
      // Written by one of the two, and also of what stands above: SKOS says it by both, and the other not at all.
      const beside = await made.term({ preferredLabel: `bredvid ${ending}`, identifier: `bredvid-${ending}` })
      await made.term({ preferredLabel: name, identifier: name, ...data, related: [above.id, beside.id] })
      const answer = await lastingName(payload(), new Request('http://spets.example/'), { name: `terms.${ending}` })
      const results = await run(await answer.text(), format, true)
      const own = results.filter(({ identifier }) => [name, `ovan-${ending}`, `bredvid-${ending}`].includes(identifier ?? ''))
      expect(own.map(({ fields, verdict }) => [verdict, fields])).toEqual([
        ['left', []],
        ['left', []],
        ['left', []],
      ])
    })

    it('with one more relation, and the others stay as they were written', async () => {
      const made = make(payload())
      const [above, beside, more] = [
        await made.term({ preferredLabel: 'tak', identifier: 'tak' }),
        await made.term({ preferredLabel: 'vind', identifier: 'vind' }),
        await made.term({ preferredLabel: 'torp', identifier: 'torp' }),
      ]
      await made.term({ preferredLabel: 'hus', identifier: 'hus', broader: [above.id], related: [above.id, beside.id] })
      const answer = await lastingName(payload(), new Request('http://spets.example/'), { name: 'terms.ttl' })
      const [address] = /<[^>]*\/hus>/.exec(await answer.clone().text()) ?? []
      const text = `${await answer.text()}\n${address} skos:related ${String(address).replace('/hus>', '/torp>')} .`
      await run(text, 'turtle', false)
      expect((await termNamed('hus')).related).toEqual([above.id, beside.id, more.id])
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

  describe('as a file', () => {
    const utf8 = (text: string) => Buffer.from(text)
    async function sent(name: string, bytes: Buffer, fields: Record<string, string> = {}, language = 'sv') {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(bytes)], name))
      for (const [field, value] of Object.entries(fields)) form.set(field, value)
      const headers = { ...(await loggedIn('communicator')), 'accept-language': language }
      return rest(spets(), '/terms/import', { method: 'POST', body: form, headers })
    }
    const answer = async (...asked: Parameters<typeof sent>) => {
      const { status, text } = await sent(...asked)
      expect(status, text).toBe(200)
      return JSON.parse(text) as TermImportAnswer
    }
    const refusal = async (...asked: Parameters<typeof sent>) => {
      const { headers, status, text } = await sent(...asked)
      expect(headers.get('content-type')).toContain('application/problem+json')
      const { errors = [], title } = JSON.parse(text) as { title: string; errors?: { field: string; detail: string }[] }
      return [status, errors[0]?.field, errors[0]?.detail ?? title]
    }
    const events = async () => (await payload().find({ collection: 'audit-events', sort: '-at', limit: 3 })).docs

    it('tells what would be another, from what to what, and writes it when that is confirmed, as one deed', async () => {
      await make(payload()).term({ preferredLabel: 'filbegrepp', identifier: 'filbegrepp', definition: 'det gamla' })
      const file = utf8(
        'identifier;preferredLabel_sv;definition_sv;alternativeLabels_sv\r\nfilbegrepp;filbegrepp;det nya;ett | två\r\nsprillans;sprillans;ett',
      )
      const seen = await answer('begrepp.CSV', file)
      expect(seen).toMatchObject({ dryRun: true, counts: { made: 1, changed: 1, left: 0, failed: 0 } })
      expect(seen.rows[0]?.changes).toEqual([
        { field: 'definition.sv', before: 'det gamla', after: 'det nya' },
        { field: 'alternativeLabels.sv', before: '', after: 'ett | två' },
      ])
      expect(await termNamed('sprillans')).toBeUndefined()
      const before = (await payload().count({ collection: 'audit-events' })).totalDocs
      const done = await answer('begrepp.csv', file, { dryRun: 'false', plan: seen.plan })
      expect(done).toMatchObject({ dryRun: false, counts: seen.counts })
      expect((await termNamed('filbegrepp', false)).definition?.sv).toBe('det gamla')
      expect([(await termNamed('filbegrepp')).definition?.sv, (await termNamed('sprillans'))._status]).toEqual(['det nya', 'draft'])
      const logged = (await events()).filter(({ entity, deed }) => entity === 'terms' && deed === 'import')
      expect(logged[0]).toMatchObject({ actorKind: 'user', numbers: { rows: 2, created: 1, updated: 1, unchanged: 0, errors: 0 } })
      // Beside it stands that whoever sent it has logged in, twice.
      const after = await payload().find({ collection: 'audit-events', where: { deed: { not_in: ['login'] } }, sort: '-at', limit: 1 })
      expect(after.docs[0]?.deed).toBe('import')
      expect((await payload().count({ collection: 'audit-events' })).totalDocs - before).toBe(2)
    })

    it('writes nothing else than what was seen', async () => {
      const file = utf8('identifier;preferredLabel_sv;definition_sv\r\nsedan;sedan;ett')
      const { plan } = await answer('a.csv', file)
      await make(payload()).term({ preferredLabel: 'sedan', identifier: 'sedan' })
      expect(await refusal('a.csv', file, { dryRun: 'false', plan })).toEqual([
        409,
        undefined,
        expect.stringMatching(/har ändrats sedan du såg efter/),
      ])
    })

    it('says why a row is refused, and writes the others', async () => {
      const ring =
        'identifier;preferredLabel_sv;definition_sv;broader\r\nring-a;ring a;ett;ring-b\r\nring-b;ring b;ett;ring-a\r\nutom;utom;ett;'
      const { counts, rows } = await answer('a.csv', utf8(ring), { dryRun: 'false' })
      expect(counts).toMatchObject({ made: 2, failed: 1 })
      expect(rows.find(({ verdict }) => verdict === 'failed')?.refused).toMatch(/ring/i)
    })

    it.each([
      ['bild.png', utf8('x'), 422, /fel slag/],
      ['tom.csv', utf8(''), 422, /som det står något i/],
      ['utan.ttl', utf8('<http://a> <http://b> <http://c> .'), 422, /inga begrepp/],
      ['trasig.ttl', utf8('<http://a> <http://b> <http://c> .\n\n<http://a> "b'), 422, /trasig på rad 3/],
      [
        'trasig.rdf',
        utf8('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n<rdf:Description></rdf:Alt>'),
        422,
        /trasig på rad 2/,
      ],
      ['trasig.jsonld', utf8('{\n"@graph": [}\n'), 422, /går inte att läsa|trasig på rad 2/],
      ['citat.csv', utf8('preferredLabel_sv,definition_sv\n"a,b\n'), 422, /Citattecknen/],
      ['latin.ttl', Buffer.from('# \xe5\xe4\xf6 \xe4r svenska bokst\xe4ver p\xe5 svenska', 'latin1'), 422, /UTF-8/],
      ['stor.ttl', Buffer.alloc(6 * 1024 * 1024, 35), 413, /större än 5 MB/],
    ] as const)('says of %s what is wrong', async (name, bytes, status, words) => {
      expect(await refusal(name, bytes)).toEqual([status, 'file', expect.stringMatching(words)])
    })

    it('says it in the language of who asks', async () => {
      expect(await refusal('bild.png', utf8('x'), {}, 'en')).toEqual([422, 'file', expect.stringMatching(/wrong kind/)])
    })

    it('reads what a spreadsheet on Windows has written', async () => {
      const { rows } = await answer(
        'windows.csv',
        Buffer.from('preferredLabel_sv;definition_sv\r\nårshjul på väg;en översikt över året', 'latin1'),
      )
      expect(rows[0]).toMatchObject({ label: 'årshjul på väg', verdict: 'made' })
    })
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
