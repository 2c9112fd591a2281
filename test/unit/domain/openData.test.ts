import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { lastingNames } from '../../../src/domain/openData/addresses'
import { type Catalogue, dcat } from '../../../src/domain/openData/dcat'
import { jsonLd } from '../../../src/domain/openData/jsonLd'
import { wantedForm } from '../../../src/domain/openData/negotiate'
import { rdfXml } from '../../../src/domain/openData/rdfXml'
import type { Resource } from '../../../src/domain/openData/resource'
import { skosConcept, skosScheme } from '../../../src/domain/openData/skos'
import { tbx } from '../../../src/domain/openData/tbx'
import { listCell, namesIn } from '../../../src/domain/openData/termsCsv'
import { turtle } from '../../../src/domain/openData/turtle'
import type { Concept, Vocabulary } from '../../../src/domain/openData/vocabulary'
import { judged, judgesMissing } from '../../support/openData/judges'

const names = lastingNames('https://s3.example.se')

const concept = (identifier: string, more: Partial<Concept> = {}): Concept => ({
  identifier,
  status: 'approved',
  preferredLabel: { sv: identifier },
  definition: {},
  explanation: {},
  alternativeLabels: {},
  inflectedForms: {},
  hiddenLabels: {},
  deprecatedLabels: {},
  broader: [],
  related: [],
  replacedBy: null,
  created: '2026-01-02T03:04:05.000Z',
  modified: '2026-02-03T04:05:06.000Z',
  ...more,
})

/** All that is hard to write: signs of each format, languages, names in several lists, relations that SKOS forbids. */
const vocabulary: Vocabulary = {
  title: { sv: 'Ordlista', en: 'Glossary' },
  description: { sv: 'Begrepp & "ord" <här>' },
  publisher: { sv: 'Region Exempel' },
  concepts: [
    concept('kluster', {
      preferredLabel: { sv: 'kluster', en: 'cluster', sma: 'klåasta' },
      definition: { sv: 'företag som "samverkar" \\ & <växer>\növer ]]> gränser\r\n', en: 'firms that “grow” – 🏔️' },
      explanation: { sv: "l'été\tför 'alla'" },
      alternativeLabels: { sv: ['kluster', 'branschkluster'] },
      inflectedForms: { sv: ['klustret', 'branschkluster'] },
      hiddenLabels: { sv: ['klustr', 'klustret'] },
      deprecatedLabels: { sv: ['klunga'] },
      related: ['nod', 'natverk'],
      broader: ['natverk'],
    }),
    concept('natverk', { preferredLabel: { sv: 'nätverk' } }),
    concept('nod', { status: 'obsolete', replacedBy: 'kluster' }),
    concept('2-spar', { status: 'proposed', preferredLabel: { sv: '=2+2', en: 'two | tracks' } }),
  ],
  removed: [{ identifier: 'gammalt', label: 'gammalt ord', replacedBy: 'kluster', modified: '2026-03-04T05:06:07.000Z' }],
}

const catalogue: Catalogue = {
  title: { sv: 'Öppna data', en: 'Open data' },
  description: { sv: 'Allt & lite till', en: 'All' },
  homepage: 'https://s3.example.se/sv',
  publisher: { name: { sv: 'Region Exempel' }, homepage: 'https://s3.example.se/sv', address: 'data@region.example' },
  licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
  dataSets: [
    {
      name: 'terms',
      title: { sv: 'Ordlista' },
      description: { sv: 'Begrepp' },
      keywords: { sv: ['begrepp', 'smart specialisering'] },
      page: 'https://s3.example.se/sv/terms',
      frequency: 'IRREG',
      modified: '2026-03-04T05:06:07.000Z',
      distributions: [
        { name: 'terms-ttl', title: { sv: 'Turtle' }, url: 'https://s3.example.se/id/terms.ttl', type: 'text/turtle', service: null },
      ],
    },
  ],
  services: [
    {
      name: 'api',
      title: { sv: 'API' },
      description: { sv: 'Läser' },
      endpoint: 'https://s3.example.se/v1',
      endpointDescription: 'https://s3.example.se/v1/openapi.json',
      documentation: 'https://s3.example.se/v1',
      serves: ['terms'],
    },
  ],
}

const nested: Resource = {
  iri: 'https://s3.example.se/x y',
  type: 'dcat:Dataset',
  properties: [
    [
      'dcat:contactPoint',
      { resource: { iri: null, type: 'vcard:Organization', properties: [['vcard:fn', { text: 'A & B', language: 'sv' }]] } },
    ],
  ],
}

const sets: [string, Resource[]][] = [
  ['the vocabulary', skosScheme(vocabulary, names)],
  ['the catalogue', dcat(catalogue, names)],
  ['a thing within another', [{ ...nested, iri: 'https://s3.example.se/x' }]],
]

/** Nothing is fetched: what the document needs stands in it. */
const refusing = (url: string) => Promise.reject(new Error(`asked for ${url}`))

describe.each(sets)('%s as RDF', (_name, resources) => {
  it('is read from JSON-LD and Turtle by parsers of others as the same number of statements', async () => {
    const quads = new Parser().parse(turtle(resources))
    const read = (await jsonld.toRDF(JSON.parse(jsonLd(resources)) as object, { documentLoader: refusing as never })) as unknown[]
    expect(quads.length).toBeGreaterThan(2)
    expect(read).toHaveLength(quads.length)
  })

  it.skipIf(judgesMissing)('says the same in all three formats, as rdflib reads them', () => {
    const [first, ...others] = [
      { format: 'turtle', text: turtle(resources) },
      { format: 'xml', text: rdfXml(resources) },
      { format: 'json-ld', text: jsonLd(resources) },
    ].map((given) => judged<string[]>('rdf', JSON.stringify(given)))
    expect(first?.length).toBeGreaterThan(2)
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('the vocabulary', () => {
  const statements = new Parser().parse(turtle(skosScheme(vocabulary, names)))
  const objects = (identifier: string, name: string) =>
    statements
      .filter(({ predicate, subject }) => subject.value === names.concept(identifier) && predicate.value.endsWith(name))
      .map(({ object }) => object.value)

  it('keeps texts as they are, whatever signs are in them', () => {
    expect(objects('kluster', '#definition')).toContain(vocabulary.concepts[0]?.definition.sv)
    expect(objects('kluster', '#scopeNote')).toEqual([vocabulary.concepts[0]?.explanation.sv])
  })

  it('has each name in one list, and nothing that is above and related as well', () => {
    expect(objects('kluster', '#altLabel')).toEqual(['branschkluster'])
    expect(objects('kluster', '#hiddenLabel')).toEqual(['klunga', 'klustret', 'klustr'])
    expect(objects('kluster', '#related')).toEqual([names.concept('nod')])
    expect(objects('nod', '#related')).toEqual([names.concept('kluster')])
    expect(objects('natverk', '#narrower')).toEqual([names.concept('kluster')])
  })

  it('says of what is obsolete or removed what stands instead', () => {
    for (const identifier of ['nod', 'gammalt']) {
      expect(objects(identifier, '#deprecated')).toEqual(['true'])
      expect(objects(identifier, 'isReplacedBy')).toEqual([names.concept('kluster')])
    }
    expect(skosConcept('okänt', vocabulary, names)).toBeNull()
  })

  it.skipIf(judgesMissing)('has nothing that Skosify would mend', () => {
    const { removed, said } = judged<{ removed: string[]; said: string[] }>(
      'skos',
      JSON.stringify({ format: 'turtle', text: turtle(skosScheme(vocabulary, names)) }),
    )
    expect({ removed, said }).toEqual({ removed: [], said: [] })
  })

  it.skipIf(judgesMissing)('is TBX-Basic, as lxml reads it', () => {
    const read = judged<{ type: string; style: string; wrong: string[]; entries: Record<string, Record<string, [string, string][]>> }>(
      'tbx',
      tbx(vocabulary, names),
    )
    expect(read.wrong).toEqual([])
    expect(read).toMatchObject({ type: 'TBX-Basic', style: 'dca' })
    expect(Object.keys(read.entries)).toEqual(['c-kluster', 'c-natverk', 'c-nod', 'c-2-spar'])
    expect(read.entries['c-kluster']?.sv).toContainEqual(['klunga', 'deprecatedTerm-admn-sts'])
    expect(read.entries['c-nod']?.sv).toEqual([['nod', 'supersededTerm-admn-sts']])
  })
})

describe('the catalogue', () => {
  it.skipIf(judgesMissing)('keeps the shapes of DCAT-AP 3', () => {
    const { results, shapes } = judged<{ results: Record<string, string>[]; shapes: number }>(
      'dcat',
      JSON.stringify({ format: 'xml', text: rdfXml(dcat(catalogue, names)) }),
    )
    expect(shapes).toBeGreaterThan(500)
    // DCAT-AP-SE has the media type as a text, where the EU wants the address of one; `dcat:mediaType` has that.
    expect(results.map(({ resultPath, value }) => [resultPath, value])).toEqual([['http://purl.org/dc/terms/format', 'text/turtle']])
  })

  it('has what DCAT-AP-SE demands beside them', () => {
    const text = turtle(dcat(catalogue, names))
    for (const name of ['foaf:name', 'dcterms:type', 'dcat:endpointDescription', 'vcard:hasEmail', 'foaf:homepage', 'dcat:contactPoint'])
      expect(text).toContain(name)
  })
})

describe('which form is wanted', () => {
  const forms = [
    { key: 'html', types: ['text/html'] },
    { key: 'ttl', types: ['text/turtle'] },
    { key: 'json', types: ['application/ld+json', 'application/json'] },
  ]

  it.each([
    [null, 'html'],
    ['*/*', 'html'],
    ['text/turtle', 'ttl'],
    ['TEXT/Turtle;charset=utf-8', 'ttl'],
    ['text/html;q=0.2, application/json;q=0.9', 'json'],
    ['text/*;q=0.5, text/html;q=0', 'ttl'],
    ['application/*', 'json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['image/png', null],
    ['text/turtle;q=0', null],
    ['text/turtle;q=nonsense', null],
    [',;,', null],
  ])('of %s is %s', (accept, wanted) => expect(wantedForm(accept, forms)).toBe(wanted))
})

describe('names in one cell', () => {
  it.each([[[]], [['a']], [['a', 'b c']], [['a|b', 'c||d', '|']]])('%j comes back', (written) =>
    expect(namesIn(listCell(written))).toEqual(written),
  )
})

it('the judges are those that CI fetches', () => {
  expect(readFileSync('.ci/run', 'utf8')).toContain('test/support/openData/install.sh')
})
