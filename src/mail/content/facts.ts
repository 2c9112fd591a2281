import type { CheckedBlock, CheckedNewsletter, Target } from '../../domain/newsletterChecks'
import { slot } from '../../emails'
import { type ContentLanguage, contentLanguages, defaultLanguage } from '../../i18n/languages'
import type { Translate } from '../../i18n'
import type { Newsletter } from '../../payload-types'
import { perLanguage } from './perLanguage'
import type { FrozenMail } from './frozen'

type Block = Newsletter['blocks'][number]
type Values = Record<string, unknown>

/** A newsletter in every language, each with no text but its own. */
export type InAllLanguages = Record<ContentLanguage, Newsletter>

/**
 * What can be looked over in a newsletter.
 * @param mails the same as mails
 * @param translate names the blocks
 */
export function factsOf(
  newsletter: InAllLanguages,
  mails: Record<ContentLanguage, FrozenMail>,
  translate: Translate,
  now: Date,
): CheckedNewsletter {
  const inEach = (pick: (own: Newsletter) => string | null | undefined) => perLanguage((language) => pick(newsletter[language]) ?? '')
  return {
    subject: inEach(({ subject }) => subject),
    preheader: inEach(({ preheader }) => preheader),
    blocks: newsletter[defaultLanguage].blocks.map((_, index) => blockFacts(newsletter, index, translate, now)),
    bytes: perLanguage((language) => Buffer.byteLength(mails[language].html)),
    hasUnsubscribe: perLanguage((language) => mails[language].html.includes(slot('unsubscribeUrl'))),
  }
}

function blockFacts(newsletter: InAllLanguages, index: number, translate: Translate, now: Date): CheckedBlock {
  const base = newsletter[defaultLanguage].blocks[index] as Block
  const kind = kinds[base.blockType]
  const own = (language: ContentLanguage): Values => ({ ...newsletter[language].blocks[index] })
  const written = contentLanguages.flatMap((language) => linksIn(own(language).text))
  return {
    path: `blocks.${index}`,
    name: translate(`writing.blocks.${base.blockType}`),
    texts: kind.text ? perLanguage((language) => plainOf(own(language)[kind.text ?? ''])) : {},
    needsText: kind.needsText,
    links: base.blockType === 'callToAction' && base.target === 'url' ? [base.url ?? ''] : written,
    targets: (kind.targets ?? []).flatMap((field) => targetsIn({ ...base }, field, now)),
  }
}

interface Kind {
  /** The field that holds what the block says itself. */
  text?: string
  needsText: boolean
  targets?: string[]
}

const kinds: Record<Block['blockType'], Kind> = {
  text: { text: 'text', needsText: true },
  news: { needsText: false, targets: ['items'] },
  meeting: { needsText: false, targets: ['meeting'] },
  meetings: { needsText: false, targets: ['items'] },
  calls: { needsText: false, targets: ['items'] },
  picture: { text: 'caption', needsText: false, targets: ['picture'] },
  quote: { text: 'text', needsText: true },
  divider: { needsText: false },
  term: { needsText: false, targets: ['term'] },
  callToAction: { text: 'label', needsText: true },
  euNotice: { text: 'project', needsText: true },
}

const targetKinds: Record<string, Target['kind']> = {
  news: 'news',
  meeting: 'meeting',
  meetings: 'meeting',
  calls: 'call',
  picture: 'picture',
  term: 'term',
}

/** Related documents that are no longer there are left as ids, or as nothing. */
function targetsIn(block: Values, field: string, now: Date): Target[] {
  const kind = targetKinds[String(block.blockType)] ?? 'news'
  return [block[field]].flat().map((found) => {
    const document = (typeof found === 'object' && found !== null ? found : null) as Values | null
    const last = document?.end ?? document?.closes
    return {
      kind,
      title: firstText(document?.title, document?.preferredLabel, document?.filename) ?? (document ? '?' : ''),
      removed: document === null || Boolean(document.deletedAt),
      published: kind === 'picture' || (kind === 'meeting' ? document?.public === true : document?._status === 'published'),
      over: typeof last === 'string' && new Date(last).getTime() + (kind === 'call' ? day : 0) < now.getTime(),
      cancelled: kind === 'meeting' && document?.status === 'cancelled',
      described: kind !== 'picture' || Boolean(firstText(document?.alt)),
    }
  })
}

/** The last day of a call belongs to it. */
const day = 86_400_000

const firstText = (...texts: unknown[]): string | null =>
  texts.find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? null

interface Node {
  type?: string
  text?: string
  fields?: { url?: string | null }
  children?: Node[]
  root?: Node
}

/** The words of a text or rich text. */
function plainOf(value: unknown): string {
  if (typeof value === 'string') return value
  return nodesIn(value)
    .flatMap(({ text }) => text ?? [])
    .join(' ')
}

const linksIn = (value: unknown): string[] =>
  nodesIn(value).flatMap(({ type, fields }) => (type === 'link' || type === 'autolink' ? [fields?.url ?? ''] : []))

function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const node: Node = value
  return [node, ...(node.children ?? []).flatMap(nodesIn), ...(node.root ? nodesIn(node.root) : [])]
}
