import type { LastingNames } from './addresses'
import { each, type Name, type Resource, texts, thing, time, type Value } from './resource'
import type { Written } from './vocabulary'

/** A file or an address at which a data set is had. */
export interface Distribution {
  /** Last part of its name, which never changes. */
  name: string
  title: Written
  url: string
  /** IANA media type, without parameters. */
  type: string
  /** The service that answers there, by its name; null where it is a file. */
  service: string | null
}

/** How often a data set is brought up to date, in the words of the EU. */
type Frequency = 'IRREG' | 'CONT'

/** Themes of the EU: government, and regions and cities. */
type Theme = 'GOVE' | 'REGI'

/** Something that is published as data. */
export interface DataSet {
  name: string
  title: Written
  description: Written
  keywords: Written<string[]>
  /** Where people read the same; null where nowhere. */
  page: string | null
  frequency: Frequency
  /** When it was last changed, ISO 8601; null where it holds nothing. */
  modified: string | null
  distributions: readonly Distribution[]
}

/** A program's way to the same. */
interface DataService {
  name: string
  title: Written
  description: Written
  endpoint: string
  /** What describes it to machines: OpenAPI. */
  endpointDescription: string
  documentation: string
  serves: readonly string[]
}

/** What one address tells of all that is published as data. */
export interface Catalogue {
  title: Written
  description: Written
  homepage: string
  publisher: { name: Written; homepage: string; address: string }
  /** By which all of it may be used. */
  licence: string
  dataSets: readonly DataSet[]
  services: readonly DataService[]
}

const european = 'http://publications.europa.eu/resource/authority'
const languages = ['SWE', 'ENG', 'SMA'].map((code) => thing(`${european}/language/${code}`))
const themes: readonly Theme[] = ['GOVE', 'REGI']

/** The catalogue after DCAT-AP-SE 3, with all that stands in it. */
export function dcat(catalogue: Catalogue, names: LastingNames): Resource[] {
  const { dataSets, description, homepage, licence, services, title } = catalogue
  const changed = dataSets
    .flatMap(({ modified }) => modified ?? [])
    .toSorted()
    .at(-1)
  const whole: Resource = {
    iri: names.catalogue,
    type: 'dcat:Catalog',
    properties: [
      ...each('dcterms:title', texts(title)),
      ...each('dcterms:description', texts(description)),
      ['dcterms:publisher', thing(names.publisher)],
      ['dcterms:license', thing(licence)],
      ['foaf:homepage', thing(homepage)],
      ...each('dcterms:language', languages),
      ['dcat:themeTaxonomy', thing(`${european}/data-theme`)],
      ...(changed ? [['dcterms:modified', time(changed)] as const] : []),
      ...each('dcat:dataset', inCatalogue(dataSets, names)),
      ...each('dcat:service', inCatalogue(services, names)),
    ],
  }
  return [
    whole,
    agent(catalogue, names),
    contact(catalogue, names),
    ...dataSets.flatMap((dataSet) => [aboutSet(dataSet, names), ...dataSet.distributions.map((one) => aboutFile(one, licence, names))]),
    ...services.map((service) => aboutService(service, licence, names)),
  ]
}

const inCatalogue = (named: readonly { name: string }[], names: LastingNames): Value[] =>
  named.map(({ name }) => thing(names.inCatalogue(name)))

const agent = ({ publisher }: Catalogue, names: LastingNames): Resource => ({
  iri: names.publisher,
  type: 'foaf:Agent',
  properties: [
    ...each('foaf:name', texts(publisher.name)),
    ['dcterms:type', thing('http://purl.org/adms/publishertype/RegionalAuthority')],
    ['foaf:homepage', thing(publisher.homepage)],
  ],
})

const contactName = 'contact'

const contact = ({ publisher }: Catalogue, names: LastingNames): Resource => ({
  iri: names.inCatalogue(contactName),
  type: 'vcard:Organization',
  properties: [...each('vcard:fn', texts(publisher.name)), ['vcard:hasEmail', thing(`mailto:${publisher.address}`)]],
})

/** What is the same of all that can be fetched. */
const common = (names: LastingNames): (readonly [Name, Value])[] => [
  ['dcterms:publisher', thing(names.publisher)],
  ['dcat:contactPoint', thing(names.inCatalogue(contactName))],
  ['dcterms:accessRights', thing(`${european}/access-right/PUBLIC`)],
  ...each(
    'dcat:theme',
    themes.map((theme) => thing(`${european}/data-theme/${theme}`)),
  ),
]

const aboutSet = (dataSet: DataSet, names: LastingNames): Resource => ({
  iri: names.inCatalogue(dataSet.name),
  type: 'dcat:Dataset',
  properties: [
    ...each('dcterms:title', texts(dataSet.title)),
    ...each('dcterms:description', texts(dataSet.description)),
    ...common(names),
    ...each(
      'dcat:keyword',
      Object.entries(dataSet.keywords).flatMap(([language, words]) => words.flatMap((word) => texts({ [language]: word }))),
    ),
    ...each('dcterms:language', languages),
    ['dcterms:accrualPeriodicity', thing(`${european}/frequency/${dataSet.frequency}`)],
    ...(dataSet.page === null ? [] : [['dcat:landingPage', thing(dataSet.page)] as const]),
    ...(dataSet.modified === null ? [] : [['dcterms:modified', time(dataSet.modified)] as const]),
    ...each('dcat:distribution', inCatalogue(dataSet.distributions, names)),
  ],
})

/** Swedish portals read the media type as a text, European ones as the address of its registration. */
const aboutFile = ({ name, service, title, type, url }: Distribution, licence: string, names: LastingNames): Resource => ({
  iri: names.inCatalogue(name),
  type: 'dcat:Distribution',
  properties: [
    ...each('dcterms:title', texts(title)),
    ['dcat:accessURL', thing(url)],
    service === null ? ['dcat:downloadURL', thing(url)] : ['dcat:accessService', thing(names.inCatalogue(service))],
    ['dcterms:format', { text: type, type: 'xsd:string' }],
    ['dcat:mediaType', thing(`http://www.iana.org/assignments/media-types/${type}`)],
    ['dcterms:license', thing(licence)],
    ['adms:status', thing('http://purl.org/adms/status/Completed')],
  ],
})

const aboutService = (service: DataService, licence: string, names: LastingNames): Resource => ({
  iri: names.inCatalogue(service.name),
  type: 'dcat:DataService',
  properties: [
    ...each('dcterms:title', texts(service.title)),
    ...each('dcterms:description', texts(service.description)),
    ...common(names),
    ['dcat:endpointURL', thing(service.endpoint)],
    ['dcat:endpointDescription', thing(service.endpointDescription)],
    ['foaf:page', thing(service.documentation)],
    ['dcterms:license', thing(licence)],
    ...each(
      'dcat:servesDataset',
      service.serves.map((name) => thing(names.inCatalogue(name))),
    ),
  ],
})
