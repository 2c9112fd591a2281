import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import { mailBlocks } from '../../blocks/mailBlocks'
import type { ContentLanguage } from '../../i18n/languages'
import type { Newsletter } from '../../payload-types'
import type { InAllLanguages } from './facts'
import { perLanguageInTime } from './perLanguage'

/** A newsletter as it stands in a form, before it is saved. */
export interface Unsaved {
  /** The saved newsletter that it changes; null for a new one. */
  id: string | null
  /** The language that the form is in: its texts are in this one alone. */
  locale: ContentLanguage
  /** The form's values, with related documents as ids. */
  values: Record<string, unknown>
}

type Values = Record<string, unknown>
type Block = Newsletter['blocks'][number]

/**
 * A newsletter as it would be if the form were saved, in every language: texts in the form's language from the
 * form, those in other languages from what is saved, and all that is the same in every language from the form.
 * Related documents are read with the user's rights.
 */
export const unsavedInAll = (unsaved: Unsaved, req: PayloadRequest): Promise<InAllLanguages> =>
  perLanguageInTime(async (language) => {
    const values = language === unsaved.locale ? unsaved.values : merged(unsaved.values, await savedIn(unsaved.id, language, req))
    return populated(values, language, req)
  })

async function savedIn(id: string | null, locale: ContentLanguage, { payload, user }: PayloadRequest): Promise<Values> {
  if (!id) return {}
  const saved = await payload.findByID({
    collection: 'newsletters',
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return { ...saved }
}

/** The form's values with the texts that are saved in another language; blocks belong together by their ids. */
function merged(form: Values, saved: Values): Values {
  const savedBlocks = blocksIn(saved)
  const blocks = blocksIn(form).map((block) => ({
    ...block,
    ...textsOf(
      block,
      savedBlocks.find(({ id }) => id === block.id),
    ),
  }))
  return { ...form, subject: saved.subject, preheader: saved.preheader, blocks }
}

const textsOf = (block: Block, saved: Block | undefined): Values =>
  Object.fromEntries(
    fieldsOf(block)
      .filter(isLocalized)
      .map(({ name }) => [name, (saved as Values | undefined)?.[name] ?? null]),
  )

async function populated(values: Values, locale: ContentLanguage, req: PayloadRequest): Promise<Newsletter> {
  const blocks = await Promise.all(blocksIn(values).map((block) => populatedBlock(block, locale, req)))
  return { ...values, blocks } as Newsletter
}

async function populatedBlock(block: Block, locale: ContentLanguage, req: PayloadRequest): Promise<Block> {
  const read: Values = {}
  for (const field of fieldsOf(block)) {
    if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string') continue
    const found = await related(field.relationTo, idsIn({ ...block }[field.name as keyof Block]), locale, req)
    read[field.name] = field.hasMany ? found : (found[0] ?? null)
  }
  return Object.assign({}, block, read)
}

/** The documents with these ids that the user may read, in their order. */
async function related(collection: CollectionSlug, ids: string[], locale: ContentLanguage, req: PayloadRequest) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    user: req.user,
  })
  return ids.flatMap((id) => docs.find((each) => each.id === id) ?? [])
}

/** The ids that a form holds for a relation. */
export const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((each: unknown) => {
    if (typeof each === 'string') return [each]
    const id: unknown = typeof each === 'object' && each !== null && 'id' in each ? each.id : null
    return typeof id === 'string' ? [id] : []
  })

const blocksIn = ({ blocks }: Values): Block[] => (Array.isArray(blocks) ? (blocks as Block[]) : [])

const fieldsOfBlocks = new Map(mailBlocks().map(({ slug, fields }) => [slug, fields]))

type Named = Extract<Field, { name: string }>

const fieldsOf = ({ blockType }: Block): Named[] => (fieldsOfBlocks.get(blockType) ?? []).filter((field): field is Named => 'name' in field)

const isLocalized = (field: Named): boolean => 'localized' in field && field.localized === true
