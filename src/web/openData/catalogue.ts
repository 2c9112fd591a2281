import type { Payload } from 'payload'
import { lastingNames } from '../../domain/openData/addresses'
import { type Catalogue, type DataSet, dcat, type Distribution } from '../../domain/openData/dcat'
import { licenceOf } from '../../domain/openData/licences'
import { lastChange, type Written } from '../../domain/openData/vocabulary'
import { defaultLanguage, uiLanguages } from '../../i18n/languages'
import { settingsOf } from '../../env'
import { type TextKey, translator } from '../../i18n'
import { publicAddresses } from '../../links/addresses'
import { readSite, type Site } from '../content/site'
import { type FeedKind, feedAddress, feedForms } from '../feeds/addresses'
import type { Handler } from '../handler'
import { openAnswer } from './answer'
import { type RdfEnding, rdfForms, tbxType } from './forms'
import { ourTexts, publisherName, readVocabulary } from './readVocabulary'
import { inArchive } from '../../mail'

/** `/catalog.rdf` and its like: all that is published as data, after DCAT-AP-SE. */
export const catalogueIn =
  (ending: RdfEnding): Handler =>
  async (payload) => {
    const catalogue = await catalogueOf(payload)
    const { type, write } = rdfForms[ending]
    return openAnswer(write(dcat(catalogue, lastingNames(settingsOf(payload).publicUrl))), type)
  }

async function catalogueOf(payload: Payload): Promise<Catalogue> {
  const { publicUrl } = settingsOf(payload)
  const site = await readSite(payload)
  const homepage = publicAddresses(publicUrl).home(defaultLanguage)
  const apart = [await terms(payload, site), ...(await fed(payload, site)), await meetings(payload, site)]
  const dataSets = apart.map((each) => withApi(each, publicUrl))
  return {
    title: ourTexts('openData.catalogue.title', site),
    description: ourTexts('openData.catalogue.description', site),
    homepage,
    publisher: { name: publisherName(site), homepage, address: site.sender?.replyTo ?? site.sender?.address ?? '' },
    licence: licenceOf(site.openData?.licence).uri,
    dataSets,
    services: [
      {
        name: 'api',
        title: ourTexts('openData.service.title', site),
        description: ourTexts('openData.service.description', site),
        endpoint: `${publicUrl}/v1`,
        endpointDescription: `${publicUrl}/v1/openapi.json`,
        documentation: `${publicUrl}/v1`,
        serves: dataSets.map(({ name }) => name),
      },
    ],
  }
}

/** The national portal shows an API where a data set leads to it. */
const withApi = (dataSet: DataSet, publicUrl: string): DataSet => {
  const name = `${dataSet.name}-api`
  const api = { name, title: titled(dataSet.title, 'API'), url: `${publicUrl}/v1`, type: 'application/json', service: 'api' }
  return { ...dataSet, distributions: [...dataSet.distributions, api] }
}

async function terms(payload: Payload, site: Site): Promise<DataSet> {
  const { publicUrl } = settingsOf(payload)
  const vocabulary = await readVocabulary(payload)
  const about = told('openData.terms', site)
  const file = (ending: string, type: string): Distribution => ({
    name: `terms-${ending}`,
    title: titled(about.title, ending),
    url: `${lastingNames(publicUrl).vocabulary}.${ending}`,
    type: type.split(';', 1)[0] ?? type,
    service: null,
  })
  return {
    ...about,
    name: 'terms',
    page: publicAddresses(publicUrl).glossary(defaultLanguage),
    frequency: 'IRREG',
    modified: lastChange(vocabulary),
    distributions: [
      ...Object.entries(rdfForms).map(([ending, { type }]) => file(ending, type)),
      file('csv', 'text/csv'),
      file('tbx', tbxType),
    ],
  }
}

/** What is had as feeds: a file for each form, in Swedish; other languages have the same address but for theirs. */
function fed(payload: Payload, site: Site): Promise<DataSet[]> {
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const pages: Record<FeedKind, string> = {
    news: addresses.newsList(defaultLanguage),
    call: addresses.callList(defaultLanguage),
    newsletter: addresses.newsletterList(defaultLanguage),
  }
  return Promise.all(
    (['news', 'call', 'newsletter'] as const).map(async (kind) => {
      const about = told(`openData.${kind}`, site)
      const distributions = Object.entries(feedForms).map(([form, { type }]) => ({
        name: `${kind}-${form}`,
        title: titled(about.title, form),
        url: feedAddress(addresses, defaultLanguage, kind, form as keyof typeof feedForms),
        type,
        service: null,
      }))
      return { ...about, name: kind, page: pages[kind], frequency: 'IRREG' as const, modified: await lastOf(payload, kind), distributions }
    }),
  )
}

/** Where what is told of is stored. */
const stored = { news: 'news', call: 'calls', meeting: 'meetings' } as const

/** When anything of it that the public may read was last changed; of newsletters, when the last one was sent. */
async function lastOf(payload: Payload, kind: 'meeting' | FeedKind): Promise<string | null> {
  const one = { limit: 1, depth: 0 } as const
  if (kind === 'newsletter') {
    const select = { startedAt: true } as const
    const { docs } = await payload.find({ collection: 'dispatches', where: inArchive, sort: '-startedAt', select, ...one })
    return docs[0]?.startedAt ?? null
  }
  const select = { updatedAt: true } as const
  const { docs } = await payload.find({ collection: stored[kind], overrideAccess: false, sort: '-updatedAt', select, ...one })
  return docs[0]?.updatedAt ?? null
}

async function meetings(payload: Payload, site: Site): Promise<DataSet> {
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const about = told('openData.meetings', site)
  const file = {
    name: 'meetings-ics',
    title: titled(about.title, 'ics'),
    url: addresses.meetingFeed(defaultLanguage),
    type: 'text/calendar',
    service: null,
  }
  return {
    ...about,
    name: 'meetings',
    page: addresses.meetingList(defaultLanguage),
    frequency: 'IRREG',
    modified: await lastOf(payload, 'meeting'),
    distributions: [file],
  }
}

const told = (key: 'openData.call' | 'openData.meetings' | 'openData.news' | 'openData.newsletter' | 'openData.terms', site: Site) => ({
  title: ourTexts(`${key}.title` satisfies TextKey, site),
  description: ourTexts(`${key}.description` satisfies TextKey, site),
  keywords: Object.fromEntries(uiLanguages.map((language) => [language, translator(language)('openData.keywords').split('|')])),
})

const titled = (title: Written, form: string): Written =>
  Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${text} (${form})`]))
