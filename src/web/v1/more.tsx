import { rendered } from '../document/rendered'
import { PageBlock } from '../blocks/PageBlock'
import { plannedYears } from '../../domain/planning/when'
import { choiceInWords, whenInWords } from '../../drawings/year/words'
import { longestQuestion, type Segment } from '../../domain/search'
import { Refusal, say, type Saying } from '../../errors'
import type { Publisher } from '../../payload-types'
import { publicAddresses } from '../../links/addresses'
import { search, searchTypes } from '../../search'
import { readNewsletter } from '../content/archive'
import { readNewsletters } from '../content/archiveList'
import { asPublic } from '../content/read'
import { publicWheel, yearAsked } from '../yearWheel/wheel'
import { type Asked, pageAt } from './asked'
import { pagingOf, refuseUnknown, valuesOf } from './question'
import { absolute, hrefOf, momentOf, textOf } from './values'

/** The region's own picture of smart specialisation in words, before its schema checks it. */
export async function explanationModel({ at, payload }: Asked) {
  const { idea, levels, textAlternative, title, updatedAt } = await payload.findGlobal({ slug: 'explanation-model', ...asPublic, depth: 0 })
  return {
    title: textOf(title, at),
    idea: textOf(idea, at),
    levels: (levels ?? []).map(({ examples, explanation, key, label }) => ({
      key,
      title: textOf(label, at),
      explanation: textOf(explanation, at),
      examples: (examples ?? []).flatMap(({ text }) => textOf(text, at) ?? []),
    })),
    textAlternative: textOf(textAlternative, at),
    updatedAt: momentOf(updatedAt),
  }
}

/** What is public of a year, in the order of time. @throws Refusal 400 for what is no year of a plan */
export async function yearWheel({ at, language, payload, url }: Asked) {
  refuseUnknown(url, ['locale', 'year'])
  const said = url.searchParams.get('year')
  const isYear = said === null || (/^\d{4}$/.test(said) && Number(said) >= plannedYears.first && Number(said) <= plannedYears.last)
  if (!isYear)
    throw new Refusal('wrongQuestion', 'v1.problems.wrongQuestion', 400, [
      { field: 'year', detail: say('v1.problems.year', { ...plannedYears }) },
    ])
  const year = yearAsked(payload, url)
  const addresses = publicAddresses(at.root)
  const { items } = await publicWheel(payload, at.words, year, at.root)
  return {
    year,
    page: `${addresses.yearWheel(language)}?year=${year}`,
    drawing: `${addresses.yearWheelFile(language, 'year-wheel.svg')}?year=${year}`,
    calendar: `${addresses.yearWheelFile(language, 'calendar.ics')}?year=${year}`,
    items: items.map(({ href, item }) => ({
      title: { value: item.title, lang: item.lang ?? at.words.ui },
      type: choiceInWords('type', item.type, at.words.ui),
      status: choiceInWords('status', item.status, at.words.ui),
      when: whenInWords(item, at.words.ui),
      page: href,
    })),
  }
}

/** Who publishes all this, before its schema checks it. */
export async function publisher({ at, payload }: Asked) {
  const { face, footer, name, postalAddress } = await payload.findGlobal({ slug: 'publisher', ...asPublic, depth: 1 })
  const logo = (given: NonNullable<Publisher['face']>['logo']) => (typeof given === 'object' && given?.url ? absolute(given.url, at) : null)
  return {
    name: textOf(name, at),
    postalAddress: postalAddress ?? null,
    footer: textOf(footer, at),
    colour: face?.colour ?? null,
    colourDark: face?.colourDark ?? null,
    logo: logo(face?.logo),
    logoDark: logo(face?.logoDark),
  }
}

const archivedAt = ({ at, language }: Asked, slug: string) => ({
  id: slug,
  href: hrefOf('newsletters', slug, at),
  page: publicAddresses(at.root).newsletter(language, slug),
})

/** The sent newsletters that anyone may read, the newest first. */
export async function newsletterItems(asked: Asked) {
  const { language, payload, url } = asked
  refuseUnknown(url, ['limit', 'locale', 'page'])
  const { limit, page } = pagingOf(url)
  const { items, total } = await readNewsletters(payload, language, limit, page)
  return {
    items: items.map(({ sentAt, slug, subject }) => ({ ...archivedAt(asked, slug), subject, sentAt: momentOf(sentAt) })),
    ...pageAt(asked, { limit, page }, total),
  }
}

/** A sent newsletter as the public reads it; null where there is none. */
export async function newsletterItem(asked: Asked, slug: string) {
  const found = await readNewsletter(asked.payload, slug, asked.language)
  if (!found) return null
  const blocks = found.blocks.map((block, index) => <PageBlock key={index} words={asked.at.words} block={block} />)
  const html = elsewhere(await rendered(<>{blocks}</>), asked.at.root)
  return {
    item: {
      ...archivedAt(asked, slug),
      subject: found.subject,
      sentAt: momentOf(found.sentAt),
      html: { html, lang: found.subject.lang },
    },
  }
}

/** As it can stand on another website: with whole addresses, and without what React asks a page's head to fetch ahead. */
const elsewhere = (html: string, root: string): string =>
  html.replaceAll(/<link rel="preload"[^>]*>/g, '').replaceAll(/ (src|href)="\/(?!\/)/g, ` $1="${root}/`)

/** What is found among all that is public, the best first. @throws Refusal 400 where nothing is asked for */
export async function searchItems(asked: Asked) {
  const { at, language, payload, url } = asked
  refuseUnknown(url, ['area', 'limit', 'locale', 'page', 'q', 'type'])
  const text = (url.searchParams.get('q') ?? '').trim()
  if (text === '') throw wrongAt('q', 'v1.problems.nothingSought')
  const types = valuesOf(url.searchParams, 'type')
  const known = types.flatMap((type) => searchTypes.find((each) => each === type) ?? [])
  if (known.length < types.length) throw wrongAt('type', say('v1.problems.oneOf', { values: searchTypes.join(', ') }))
  const area = url.searchParams.get('area') || undefined
  const { limit, page } = pagingOf(url)
  const { hits, total } = await search(payload, { text: text.slice(0, longestQuestion), language, types: known, area, limit, page })
  return {
    items: hits.map((hit) => ({
      type: hit.type,
      id: hit.id,
      page: at.root + hit.address,
      title: hit.title,
      titleParts: hit.titleSegments.map(partOf),
      snippet: hit.snippet.map(partOf),
      date: momentOf(hit.date),
    })),
    ...pageAt(asked, { limit, page }, total),
  }
}

const partOf = ({ hit, text }: Segment) => ({ text, isHit: hit })

const wrongAt = (field: string, detail: Saying): Refusal =>
  new Refusal('wrongQuestion', 'v1.problems.wrongQuestion', 400, [{ field, detail }])
