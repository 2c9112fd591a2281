import type { Payload } from 'payload'
import { draftOf, type DraftNode, segmentFields, type SegmentQuestion } from '../../../domain/segments'
import type { UiLanguage } from '../../../i18n/languages'

/** Ids asked for at a time. */
const portion = 500

/**
 * What the strength areas and organisations in a question are called, by id. Their names are no secret to
 * those who may make segments.
 */
export function namesIn(payload: Payload, questions: readonly SegmentQuestion[], language: UiLanguage): Promise<Map<string, string>> {
  return namesOf(
    payload,
    questions.flatMap((question) => idsIn(draftOf(question, () => ''))),
    language,
  )
}

/** What strength areas and organisations are called, by id; those that are gone are left out. */
export async function namesOf(payload: Payload, mentioned: readonly string[], language: UiLanguage): Promise<Map<string, string>> {
  const ids = [...new Set(mentioned)]
  const names = new Map<string, string>()
  for (let start = 0; start < ids.length; start += portion) {
    const asked = { where: { id: { in: ids.slice(start, start + portion) } }, depth: 0, pagination: false } as const
    const areas = await payload.find({ ...asked, collection: 'strength-areas', select: { title: true }, locale: language })
    const organisations = await payload.find({ ...asked, collection: 'organisations', select: { name: true }, joins: false })
    for (const { id, title } of areas.docs) names.set(id, title)
    for (const { id, name } of organisations.docs) names.set(id, name)
  }
  return names
}

function idsIn(node: DraftNode | null): readonly string[] {
  if (node === null) return []
  if (node.kind === 'group') return node.members.flatMap(idsIn)
  return segmentFields[node.field].kind === 'relationship' ? node.values : []
}
