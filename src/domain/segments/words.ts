import type { TextKey, Translate } from '../../i18n'
import { contentLanguages } from '../../i18n/languages'
import { organisationTypes } from '../organisationTypes'
import { type DraftCondition, type DraftMode, type DraftNode, draftOf, type Verb } from './draft'
import { hasSeveral, isInvolvementField, type SegmentFieldName, segmentFields, textOfField } from './fields'
import type { SegmentQuestion } from './question'

/** What a question is told with: our words, and what the things that it points at are called. */
export interface Wording {
  t: Translate
  /** Names of strength areas, organisations, meetings and dispatches, by id. */
  names: ReadonlyMap<string, string>
}

/** What a field's value is called; ids of things that are gone are said to be. */
export function valueName(field: SegmentFieldName, value: string, { t, names }: Wording): string {
  const { kind, options } = segmentFields[field]
  if (kind === 'relationship') return names.get(value) ?? t('segments.gone')
  if (kind === 'checkbox') return t(value === 'true' ? 'segments.yes' : 'segments.no')
  return options && isOption(options, value) ? t(`segments.options.${options}.${value}` as TextKey) : value
}

const known: Record<string, readonly string[]> = {
  kind: ['person', 'shared'],
  language: contentLanguages,
  status: ['active', 'left'],
  organisationType: organisationTypes,
}

/** The values that can be chosen for a field with a fixed choice; none for the others. */
export const choicesOf = (field: SegmentFieldName): readonly string[] => known[segmentFields[field].options ?? ''] ?? []

const isOption = (options: string, value: string): boolean => known[options]?.includes(value) ?? false

/** A question as one sentence, such as "Kontakter där språket är svenska, och där …". */
export function sentenceOf(question: SegmentQuestion, wording: Wording): string {
  const { t } = wording
  const draft = draftOf(question, () => '')
  if (draft === null) return t('segments.sentence.strange')
  if (draft.members.length === 0) return t('segments.sentence.nobody')
  return t('segments.sentence.whole', { conditions: clauseOf(draft, wording, true) })
}

/** One condition as a clause, such as "språket inte är engelska". */
export function conditionClause({ field, verb, values }: Omit<DraftCondition, 'kind' | 'key'>, wording: Wording): string {
  const { t } = wording
  const named = values.map((value) => quoted(field, valueName(field, value, wording), wording))
  const asked = named.length === 0 ? '…' : listed(named, verb === 'hasAll' ? 'and' : 'or', t)
  if (isInvolvementField(field)) return t(`involvements.clause.${textOfField(field)}.${involvementVerb(verb) ?? 'has'}`, { values: asked })
  return t(`segments.clause.${clauseKey(field, verb)}`, { field: t(`segments.subject.${textOfField(field)}`), values: asked })
}

/** The verbs that a relation has. */
const involvementVerbs = ['has', 'hasNot', 'hasAll', 'given', 'notGiven'] as const

/** The verb where it is one that a relation has, as what somebody did is asked about. */
export const involvementVerb = (verb: Verb) => involvementVerbs.find((known) => known === verb) ?? null

type ClauseKey = Exclude<Verb, 'has' | 'hasNot'> | 'has' | 'hasNot' | 'is' | 'isNot'

/** A contact has several of its own, but is one of a kind. */
function clauseKey(field: SegmentFieldName, verb: Verb): ClauseKey {
  const several = hasSeveral(field)
  if (verb === 'has') return several ? 'has' : 'is'
  return verb === 'hasNot' && !several ? 'isNot' : verb
}

/** What a person typed is told from our own words by its marks. */
const quoted = (field: SegmentFieldName, value: string, { t }: Wording): string =>
  segmentFields[field].kind === 'text' ? t('segments.quoted', { value }) : value

function listed(items: readonly string[], joiner: 'and' | 'or', t: Translate): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : t(`segments.list.${joiner}`, { first: items.slice(0, -1).join(', '), last })
}

function clauseOf(node: DraftNode, wording: Wording, outermost = false): string {
  if (node.kind === 'condition') return conditionClause(node, wording)
  const parts = node.members.map((member) => clauseOf(member, wording))
  const joined = parts.join(wording.t(`segments.joined.${node.mode === 'all' ? 'all' : 'any'}`))
  return wrapped(joined, node.mode, outermost || parts.length < 2, wording.t)
}

function wrapped(joined: string, mode: DraftMode, bare: boolean, t: Translate): string {
  if (mode === 'none') return t('segments.joined.none', { conditions: joined })
  return bare ? joined : `(${joined})`
}
