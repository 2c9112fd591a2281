import type { Payload } from 'payload'
import { type ContentLanguage, contentLanguages } from '../../i18n/languages'
import type { PerLanguage } from '../../domain/localised'
import type { ResolvedBlock } from '../../domain/mailContent'
import { idOf } from '../../domain/relations'
import { publicAddresses } from '../../links/addresses'
import { type FrozenContent, inArchive, shownContentOf, written } from '../../mail'
import type { Dispatch } from '../../payload-types'
import type { Entry } from '../entry'
import { textsOf, titleOf } from '../texts'
import { entryOf } from './collections'

const addresses = publicAddresses('')

/** What tells that the web version of a sent newsletter has changed, by the id of its dispatch. */
export async function newsletterStamps(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: inArchive,
    select: { startedAt: true, newsletter: true, slug: true, webVersion: true },
    sort: '-startedAt',
    depth: 0,
    pagination: false,
  })
  const seen = new Set<string>()
  // One that has been sent more than once is found once, as it was sent last.
  const last = docs.filter(({ id, newsletter }) => {
    const about = newsletter ? idOf(newsletter) : id
    return !seen.has(about) && seen.add(about)
  })
  return new Map(last.map(({ id, slug, webVersion, startedAt }) => [id, `${slug} ${webVersion} ${startedAt}`]))
}

/** Sent newsletters of some dispatches. All that a dispatch froze is some hundred kilobytes: few are read at a time. */
export async function readNewsletters(payload: Payload, ids: readonly string[]): Promise<Entry[]> {
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: { and: [{ id: { in: [...ids] } }, inArchive] },
    select: { slug: true, content: true, webCorrections: true, startedAt: true },
    depth: 0,
    pagination: false,
  })
  return docs.flatMap((dispatch) => entryOfDispatch(dispatch) ?? [])
}

type Read = Pick<Dispatch, 'id' | 'slug' | 'content' | 'webCorrections' | 'startedAt'>

function entryOfDispatch(dispatch: Read): Entry | null {
  const content = shownContentOf(dispatch)
  const { id, slug, startedAt } = dispatch
  if (!content?.sv || !slug) return null
  return entryOf({
    type: 'newsletters',
    id,
    title: titleOf(written((language) => content[language]?.subject)),
    texts: textsOf(
      written((language) => content[language]?.preheader),
      blocksOf(content),
    ),
    date: startedAt ?? null,
    address: (language) => addresses.newsletter(language, slug),
  })
}

/** The blocks of each language, as far as they are written in it. */
function blocksOf(content: FrozenContent): PerLanguage<string> {
  const perLanguage = contentLanguages.map((language) => [
    language,
    (content[language]?.blocks ?? [])
      .flatMap((block) => textsIn(block, language))
      .filter((text) => text !== '')
      .join('\n'),
  ])
  return Object.fromEntries(perLanguage) as PerLanguage<string>
}

function textsIn(block: ResolvedBlock, language: ContentLanguage): string[] {
  switch (block.type) {
    case 'text':
      return block.lang === language ? [textOfHtml(block.html)] : []
    case 'news':
      return block.items.filter(({ lang }) => lang === language).flatMap(({ title, lead }) => [title, lead])
    case 'calls':
      return block.items.filter(({ lang }) => lang === language).flatMap(({ title, summary }) => [title, summary])
    case 'meetings':
      return block.items.filter(({ lang }) => lang === language).map(({ title }) => title)
    case 'meeting':
      return block.meeting.lang === language ? [block.meeting.title, block.meeting.place ?? ''] : []
    case 'term':
      return block.lang === language ? [block.label, block.definition] : []
    case 'quote':
      return block.lang === language ? [block.text, block.source] : []
    case 'picture':
      return block.picture.captionLang === language ? [block.picture.caption] : []
    default:
      return []
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: ' ' }

/** What our own HTML says: each block on a line of its own. */
const textOfHtml = (html: string): string =>
  html
    .replaceAll(/<\/(?:p|li|h\d|blockquote)>|<br\s*\/?>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\n\s*/g, '\n')
    .trim()
