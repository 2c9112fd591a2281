import type { Payload } from 'payload'
import { lastingNames } from '../../domain/openData/addresses'
import { isCancelled } from '../../domain/meetingState'
import { settingsOf } from '../../env'
import type { ContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import type { Media, Meeting, News, Term } from '../../payload-types'
import { allPopulated, populated } from '../content/read'
import type { Site } from '../content/site'
import type { Words } from '../words'

/** What a page is about, in the words of schema.org, as search engines read it (JSON-LD). */
export type About = Readonly<Record<string, unknown>>

/** What the page of something knows of itself. */
interface Telling {
  payload: Payload
  words: Words
  site: Site
}

const context = 'https://schema.org'

/** The region that runs Spets, with the page that stands for it. */
export function aboutPublisher({ payload, site, words }: Telling): About {
  return { '@context': context, ...organisation({ payload, site, words }) }
}

function organisation({ payload, site, words }: Telling): About {
  const addresses = addressesOf(payload)
  const logo = populated(site.face?.logo)
  return {
    '@type': 'GovernmentOrganization',
    '@id': namesOf(payload).publisher,
    name: words.pick(site.name)?.value,
    url: addresses.home(words.language),
    ...(logo?.url ? { logo: addresses.file(logo.url) } : {}),
    ...(site.postalAddress ? { address: site.postalAddress } : {}),
    ...(site.sender?.replyTo ? { email: site.sender.replyTo } : {}),
  }
}

/** A news item. */
export function aboutNews(telling: Telling, item: News): About {
  const { payload, words } = telling
  const addresses = addressesOf(payload)
  const title = words.pick(item.title)
  const picture = populated(item.picture)
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': addresses.news(words.language, item.slug),
    url: addresses.news(words.language, item.slug),
    headline: title?.value,
    description: words.pick(item.lead)?.value,
    inLanguage: title?.lang,
    datePublished: item.date,
    dateModified: item.updatedAt,
    author: organisation(telling),
    publisher: organisation(telling),
    ...(picture ? pictureOf(payload, picture) : {}),
    about: allPopulated(item.terms).map((term) => termOf(payload, words, term)),
    articleSection: allPopulated(item.strengthAreas).flatMap((area) => words.pick(area.title)?.value ?? []),
  }
}

function pictureOf(payload: Payload, media: Media): { image?: About } {
  const file = media.sizes?.wide?.url ? media.sizes.wide : media
  if (!file.url) return {}
  const { height, width } = file
  const credit = media.credit ? { creditText: media.credit } : {}
  return { image: { '@type': 'ImageObject', url: addressesOf(payload).file(file.url), width, height, ...credit } }
}

/**
 * A public meeting. Whoever is not invited is told that one can take part from afar, and not where.
 * @param isOnline whether there is a link to take part by
 */
export function aboutMeeting(telling: Telling, meeting: Meeting, isOnline: boolean): About {
  const { payload, words } = telling
  const url = addressesOf(payload).meeting(words.language, meeting.slug)
  const place = meeting.place ? { '@type': 'Place', name: meeting.place, address: meeting.address ?? meeting.place } : null
  const online = isOnline ? { '@type': 'VirtualLocation', url } : null
  const locations = [place, online].filter((each) => each !== null)
  const title = words.pick(meeting.title)
  return {
    '@context': context,
    '@type': 'Event',
    '@id': url,
    url,
    name: title?.value,
    description: words.pick(meeting.description)?.value,
    inLanguage: title?.lang,
    startDate: meeting.start,
    endDate: meeting.end,
    eventStatus: `${context}/${isCancelled(meeting) ? 'EventCancelled' : 'EventScheduled'}`,
    ...(locations.length > 0 ? { eventAttendanceMode: `${context}/${modeOf(Boolean(place), isOnline)}`, location: locations } : {}),
    organizer: organisation(telling),
  }
}

const modeOf = (isSomewhere: boolean, isOnline: boolean): string => {
  if (isSomewhere && isOnline) return 'MixedEventAttendanceMode'
  return isOnline ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'
}

/** A term of the glossary. */
export function aboutTerm({ payload, words }: Telling, term: Term): About {
  return {
    '@context': context,
    ...termOf(payload, words, term),
    url: addressesOf(payload).term(words.language, term.identifier),
    inDefinedTermSet: namesOf(payload).vocabulary,
  }
}

/** The glossary with its terms. */
export function aboutGlossary(telling: Telling, terms: readonly Term[]): About {
  const { payload, words } = telling
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': namesOf(payload).vocabulary,
    name: words.t('web.site.glossary'),
    url: addressesOf(payload).glossary(words.language),
    publisher: organisation(telling),
    hasDefinedTerm: terms.map((term) => termOf(payload, words, term)),
  }
}

function termOf(payload: Payload, words: Words, term: Term): About {
  const label = words.pick(term.preferredLabel)
  return {
    '@type': 'DefinedTerm',
    '@id': namesOf(payload).concept(term.identifier),
    termCode: term.identifier,
    name: label?.value,
    description: words.pick(term.definition)?.value,
    inLanguage: label?.lang satisfies ContentLanguage | undefined,
  }
}

const addressesOf = (payload: Payload) => publicAddresses(settingsOf(payload).publicUrl)
const namesOf = (payload: Payload) => lastingNames(settingsOf(payload).publicUrl)
