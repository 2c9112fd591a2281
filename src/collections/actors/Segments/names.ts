import type { Payload } from 'payload'
import { dayOf } from '../../../domain/days'
import { draftOf, type DraftNode, type PointedAt, segmentFields, type SegmentQuestion } from '../../../domain/segments'
import { settingsOf } from '../../../env'
import { translator } from '../../../i18n'
import type { UiLanguage } from '../../../i18n/languages'

/** Ids asked for at a time. */
const portion = 500

/** What is to be named, by what it is. */
export type Mentioned = Partial<Record<PointedAt, readonly string[]>>

/**
 * What the strength areas, organisations, meetings and dispatches in questions are called, by id. Their names are no
 * secret to those who may make segments.
 * @param others what is to be named beside them
 */
export function namesIn(
  payload: Payload,
  questions: readonly SegmentQuestion[],
  language: UiLanguage,
  others: Mentioned = {},
): Promise<Map<string, string>> {
  const asked = questions.flatMap((question) => mentionedIn(draftOf(question, () => '')))
  const idsOf = (collection: PointedAt) => [
    ...(others[collection] ?? []),
    ...asked.flatMap(({ ids, of }) => (of === collection ? ids : [])),
  ]
  const mentioned: Mentioned = {
    'strength-areas': idsOf('strength-areas'),
    organisations: idsOf('organisations'),
    meetings: idsOf('meetings'),
    dispatches: idsOf('dispatches'),
  }
  return namesOf(payload, mentioned, language)
}

/** What things are called, by id; those that are gone are left out. */
export async function namesOf(payload: Payload, mentioned: Mentioned, language: UiLanguage): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  const inPortions = async (of: PointedAt, read: Read) => {
    const ids = [...new Set(mentioned[of])]
    for (let start = 0; start < ids.length; start += portion)
      for (const [id, name] of await read(payload, ids.slice(start, start + portion), language)) names.set(id, name)
  }
  await inPortions('strength-areas', areaNames)
  await inPortions('organisations', organisationNames)
  await inPortions('meetings', meetingNames)
  await inPortions('dispatches', dispatchNames)
  return names
}

type Read = (payload: Payload, ids: string[], language: UiLanguage) => Promise<(readonly [id: string, name: string])[]>

const allOf = (ids: string[]) => ({ where: { id: { in: ids } }, depth: 0, pagination: false }) as const

const areaNames: Read = async (payload, ids, locale) => {
  const { docs } = await payload.find({ ...allOf(ids), collection: 'strength-areas', select: { title: true }, locale })
  return docs.map(({ id, title }) => [id, title])
}

const organisationNames: Read = async (payload, ids) => {
  const { docs } = await payload.find({ ...allOf(ids), collection: 'organisations', select: { name: true }, joins: false })
  return docs.map(({ id, name }) => [id, name])
}

const meetingNames: Read = async (payload, ids, locale) => {
  const { docs } = await payload.find({ ...allOf(ids), collection: 'meetings', select: { title: true, start: true }, locale, joins: false })
  return docs.map(({ id, start, title }) => [id, withDay(payload, locale, title, start)])
}

const dispatchNames: Read = async (payload, ids, language) => {
  const select = { title: true, startedAt: true, createdAt: true } as const
  const { docs } = await payload.find({ ...allOf(ids), collection: 'dispatches', select })
  return docs.map(({ createdAt, id, startedAt, title }) => [id, withDay(payload, language, title, startedAt ?? createdAt)])
}

const withDay = (payload: Payload, language: UiLanguage, title: string, at: string): string =>
  translator(language)('involvements.named', { title, day: dayOf(at, settingsOf(payload).zone) })

function mentionedIn(node: DraftNode | null): readonly { of: PointedAt; ids: readonly string[] }[] {
  if (node === null) return []
  if (node.kind === 'group') return node.members.flatMap(mentionedIn)
  const { of } = segmentFields[node.field]
  return of ? [{ of, ids: node.values }] : []
}
