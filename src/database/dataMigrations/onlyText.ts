import type { FlattenedField } from 'payload'
import { isHarmfulLink, withoutHarmfulLinks, withoutHarmfulNodes } from '../../domain/links'
import { type Lines, withoutControls } from '../../domain/plainText'
import { isLinkField, linesOf } from '../../fields/textValues'
import { mendStored } from '../stored'
import type { DataMigration } from './dataMigration'

/**
 * Takes out of what is stored what no field takes any more: control characters become spaces, and links that could harm
 * lead nowhere, also in earlier versions and in what was frozen to be sent.
 */
export const onlyText: DataMigration = {
  name: '20261128_170000_only_text',
  run: (payload) => mendStored(payload, { concerns: (field) => linesOf(field) !== null || isJson(field), mend: mended }),
}

const isJson = ({ type }: FlattenedField): boolean => type === 'json' || type === 'richText'

function mended(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'richText') return withoutHarmfulNodes(value)
  if (field.type === 'json') return mendedJson(value, '')
  const lines = linesOf(field)
  if (lines === null) return value
  if (Array.isArray(value)) return mendedEach(value, (each) => (typeof each === 'string' ? withoutControls(each, lines) : each))
  if (typeof value !== 'string') return value
  const text = withoutControls(value, lines)
  return isLinkField(field) && isHarmfulLink(text) ? null : text
}

/** What stands on one line in what was frozen or remembered, whatever it was frozen of. */
const onOneLine = /^(?:subject|preheader|name|title|place|address|email|replyTo|source|label|role|funder|project|caption|credit|alt)$/

/** @param key what it stands under */
function mendedJson(value: unknown, key: string): unknown {
  if (typeof value === 'string') return mendedText(value, key)
  if (Array.isArray(value)) return mendedEach(value, (each) => mendedJson(each, key))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const changed = entries.map(([name, inner]): [string, unknown] => [name, mendedJson(inner, name)])
  return changed.every(([, inner], place) => inner === entries[place]?.[1])
    ? withoutHarmfulNodes(value)
    : withoutHarmfulNodes(Object.fromEntries(changed))
}

function mendedText(text: string, key: string): string {
  const lines: Lines = onOneLine.test(key) ? 'one' : 'several'
  const clean = withoutControls(text, lines)
  return /\b(?:href|src|action)\s*=/i.test(clean) ? withoutHarmfulLinks(clean) : clean
}

/** The very same list when none of it changes. */
function mendedEach(list: readonly unknown[], mend: (each: unknown) => unknown): readonly unknown[] {
  const changed = list.map(mend)
  return changed.every((each, place) => each === list[place]) ? list : changed
}
