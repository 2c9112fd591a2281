import {
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type FlattenedField,
  type GlobalBeforeValidateHook,
  type GlobalConfig,
  type PayloadRequest,
} from 'payload'
import { isGoodLink, isOnDisk, linksIn } from '../domain/links'
import { controlIn } from '../domain/plainText'
import { isLinkField, linesOf } from '../fields/textValues'
import { translator } from '../i18n'
import { refusedAt } from '../fieldNames'
import { changeValues, type FoundValue } from '../fields/values'

interface Problem {
  path: string
  message: string
}

/**
 * The collection with its texts kept to text: a control character, which would be protocol where the text is written
 * on (a mail's headers, a calendar file), and a link to anything but a page, a mail or a call are refused at the field.
 * That holds for drafts, which are not validated, and for every door, since it stands in front of Payload's own work.
 */
export const withOnlyText = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeValidate: [keepCollection, ...(collection.hooks?.beforeValidate ?? [])] },
})

/** The same for a global. */
export const withGlobalOnlyText = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeValidate: [keepGlobal, ...(global.hooks?.beforeValidate ?? [])] },
})

const keepCollection: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const errors = problemsIn(collection.flattenedFields, data, originalDoc, req)
  if (errors.length > 0) throw refusedAt({ collection: collection.slug }, errors, req)
  return data
}

const keepGlobal: GlobalBeforeValidateHook = ({ data, global, originalDoc, req }) => {
  const errors = problemsIn(global.flattenedFields, data, originalDoc, req)
  if (errors.length > 0) throw refusedAt({ global: global.slug }, errors, req)
  return data as unknown
}

/** What is wrong with what is new: Payload sends what stands already along with it. */
function problemsIn(fields: readonly FlattenedField[], data: unknown, stored: unknown, req: PayloadRequest): Problem[] {
  const known = new Set<string>()
  visit(fields, stored, ({ path, value }) => known.add(`${path}\n${JSON.stringify(value)}`))
  const problems: Problem[] = []
  visit(fields, data, (found) => {
    const message = problemWith(found, req)
    if (message && !known.has(`${found.path}\n${JSON.stringify(found.value)}`)) problems.push({ path: found.path, message })
  })
  return problems
}

function visit(fields: readonly FlattenedField[], data: unknown, look: (found: FoundValue) => void): void {
  if (typeof data !== 'object' || data === null) return
  changeValues(fields, data as Record<string, unknown>, (found) => {
    look(found)
    return found.value
  })
}

function problemWith({ field, value }: FoundValue, req: PayloadRequest): string | null {
  const translate = translator(req.i18n.language)
  const lines = linesOf(field)
  if (lines) {
    const control = [value]
      .flat()
      .map((text) => (typeof text === 'string' ? controlIn(text, lines) : null))
      .find((found) => found !== null)
    if (control) return translate(lines === 'one' ? 'problems.controlCharacter' : 'problems.controlInLines', { character: control })
  }
  const links = field.type === 'richText' ? linksIn(value) : isLinkField(field) && typeof value === 'string' ? [value.trim()] : []
  const wrong = links.find((link) => link !== '' && (controlIn(link) !== null || !isGoodLink(link)))
  return wrong === undefined
    ? null
    : translate(isOnDisk(wrong) ? 'problems.linkOnDisk' : 'problems.linkWrong', { link: wrong.slice(0, 100) })
}
