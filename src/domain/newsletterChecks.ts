import { type ContentLanguage, contentLanguages, defaultLanguage } from '../i18n/languages'

/** `mend`: it cannot be sent so. `aware`: it can, if that is what is meant. */
export type Severity = 'mend' | 'aware'

const checkCodes = [
  'emptyBlock',
  'subjectIsCopy',
  'noPreheader',
  'greetsTwice',
  'placeholder',
  'languageMissing',
  'blockLanguageMissing',
  'noSouthSami',
  'targetMissing',
  'targetRemoved',
  'targetUnpublished',
  'meetingWithoutPage',
  'meetingOver',
  'meetingCancelled',
  'callClosed',
  'linkEmpty',
  'linkWrong',
  'altMissing',
  'tooLarge',
  'noUnsubscribe',
  'segmentGrew',
] as const
type CheckCode = (typeof checkCodes)[number]

/** Something that a person should know before sending, and where it is mended. */
export interface Finding {
  code: CheckCode
  severity: Severity
  /** Path of the field in the newsletter. */
  field: string
  /** What the sentence about it names. */
  values: Record<string, string | number>
}

type InLanguages = Partial<Record<ContentLanguage, string>>

/** What a block points at. */
export interface Target {
  /** Empty where nothing is there: nothing was chosen, or it has been deleted. */
  title: string
  kind: 'news' | 'meeting' | 'call' | 'term' | 'picture'
  /** Whether it has been deleted, or lies in the trash. */
  removed: boolean
  /** Whether the public can open it; always true for pictures. */
  published: boolean
  /** Whether a meeting has been or a call has closed. */
  over: boolean
  /** Whether a meeting is cancelled. */
  cancelled: boolean
  /** Whether a picture says in words what it shows; always true for the rest. */
  described: boolean
}

export interface CheckedBlock {
  path: string
  /** What editors call such a block. */
  name: string
  /** The block's texts per language, as running text; empty for a block that has none of its own. */
  texts: InLanguages
  /** Whether the block is nothing without its text. */
  needsText: boolean
  /** Addresses written out in the block; an empty one is a link that leads nowhere. */
  links: string[]
  targets: Target[]
}

/** A newsletter as far as it can be looked over without knowing who gets it. */
export interface CheckedNewsletter {
  subject: InLanguages
  preheader: InLanguages
  blocks: CheckedBlock[]
  /** Size of the HTML in bytes, per language. */
  bytes: Record<ContentLanguage, number>
  /** Whether the mail has the way to leave, per language. */
  hasUnsubscribe: Record<ContentLanguage, boolean>
}

/** Who gets it, as far as it is known. */
export interface CheckedAudience {
  byLanguage: Partial<Record<ContentLanguage, number>>
  /** How many the segments picked the last time, and pick now; null when there is no last time. */
  growth: { before: number; now: number } | null
}

/** Gmail cuts a mail whose HTML is larger, and hides what stands last: the way to leave. */
const largestHtml = 102_400

const placeholder = /\b(lorem ipsum|xxx+|todo|fixme)\b|\[(text|länk|namn|datum|link|name|date)\]/i

/** The words that a copied newsletter's subject begins with, until somebody writes a new one. */
const copyMark = /^(kopia|copy): /i

/** All that a person should know of a newsletter before sending it; what must be mended comes first. */
export function lookOver(newsletter: CheckedNewsletter, audience: CheckedAudience): Finding[] {
  const findings = [
    ...headFindings(newsletter),
    ...greetingFindings(newsletter),
    ...newsletter.blocks.flatMap(blockFindings),
    ...languageFindings(newsletter, audience),
    ...mailFindings(newsletter),
    ...growthFindings(audience),
  ]
  return findings.toSorted((one, other) => Number(one.severity === 'aware') - Number(other.severity === 'aware'))
}

const mend = (code: CheckCode, field: string, values: Finding['values'] = {}): Finding => ({ code, severity: 'mend', field, values })

const aware = (code: CheckCode, field: string, values: Finding['values'] = {}): Finding => ({ code, severity: 'aware', field, values })

function headFindings({ subject, preheader }: CheckedNewsletter): Finding[] {
  const written = Object.values(subject)
  return [
    ...(written.some((text) => copyMark.test(text)) ? [mend('subjectIsCopy', 'subject')] : []),
    ...(written.some((text) => placeholder.test(text)) ? [mend('placeholder', 'subject', { block: '' })] : []),
    ...(isEmpty(preheader[defaultLanguage]) ? [aware('noPreheader', 'preheader')] : []),
  ]
}

/** How a text begins that greets its reader and goes on. */
const greeting =
  /^(hej(san)?|hallå|god (morgon|dag|kväll)|bästa|kära|hello|hi|dear|good (morning|day|evening)|buerie biejjie)(?![\p{L}\p{N}]).{12}/isu

/** Each mail greets its reader by itself, so that a text that begins so greets twice. */
function greetingFindings({ blocks }: CheckedNewsletter): Finding[] {
  const first = blocks.find(({ texts }) => Object.values(texts).some((text) => !isEmpty(text)))
  const greets = first && Object.values(first.texts).some((text) => greeting.test(text.trim()))
  return first && greets ? [aware('greetsTwice', first.path, { block: first.name })] : []
}

function blockFindings(block: CheckedBlock): Finding[] {
  const { links, name, needsText, path, targets, texts } = block
  const values = { block: name }
  return [
    ...(needsText && isEmpty(texts[defaultLanguage]) ? [mend('emptyBlock', path, values)] : []),
    ...(Object.values(texts).some((text) => placeholder.test(text)) ? [mend('placeholder', path, values)] : []),
    ...links.flatMap((link) => linkFinding(link, path, name)),
    ...targets.flatMap((target) => targetFindings(target, path, name)),
  ]
}

function linkFinding(link: string, path: string, block: string): Finding[] {
  if (isEmpty(link)) return [mend('linkEmpty', path, { block })]
  const url = URL.canParse(link) ? new URL(link) : null
  const leads =
    url !== null &&
    (/^https?:$/.test(url.protocol) ? url.hostname.includes('.') || url.hostname === 'localhost' : /^(mailto|tel):$/.test(url.protocol))
  return leads ? [] : [mend('linkWrong', path, { block, link })]
}

function targetFindings({ cancelled, described, kind, over, published, removed, title }: Target, path: string, block: string): Finding[] {
  if (removed && title === '') return [mend('targetMissing', path, { block })]
  if (removed) return [mend('targetRemoved', path, { title })]
  if (!described) return [mend('altMissing', path, { title })]
  if (kind === 'meeting') {
    if (over) return [aware('meetingOver', path, { title })]
    if (cancelled) return [aware('meetingCancelled', path, { title })]
    return published ? [] : [aware('meetingWithoutPage', path, { title })]
  }
  if (!published) return [mend('targetUnpublished', path, { title })]
  return over ? [aware('callClosed', path, { title })] : []
}

function languageFindings({ subject, blocks }: CheckedNewsletter, { byLanguage }: CheckedAudience): Finding[] {
  return contentLanguages
    .filter((language) => language !== defaultLanguage)
    .flatMap((language) => {
      const count = byLanguage[language] ?? 0
      if (isEmpty(subject[language])) return missingLanguage(language, count)
      return blocks
        .filter((block) => lacks(block, language))
        .map(({ name, path }) => aware('blockLanguageMissing', path, { block: name, language }))
    })
}

/** Readers of South Sami are told of apart: no machine may write for them. */
function missingLanguage(language: ContentLanguage, count: number): Finding[] {
  if (language === 'sma') return count > 0 ? [aware('noSouthSami', 'subject', { count })] : []
  return count > 0 ? [aware('languageMissing', 'subject', { language, count })] : []
}

const lacks = ({ texts }: CheckedBlock, language: ContentLanguage) => !isEmpty(texts[defaultLanguage]) && isEmpty(texts[language])

function mailFindings({ bytes, hasUnsubscribe }: CheckedNewsletter): Finding[] {
  return contentLanguages.flatMap((language) => [
    ...(bytes[language] > largestHtml ? [mend('tooLarge', 'blocks', { language, size: Math.round(bytes[language] / 1024) })] : []),
    ...(hasUnsubscribe[language] ? [] : [mend('noUnsubscribe', 'blocks', { language })]),
  ])
}

const growthFindings = ({ growth }: CheckedAudience): Finding[] =>
  growth && growth.before > 0 && growth.now >= growth.before * 1.5 ? [aware('segmentGrew', 'segments', growth)] : []

const isEmpty = (text: string | null | undefined): boolean => !text?.trim()
