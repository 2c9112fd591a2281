import type { CollectionSlug, Payload, Where } from 'payload'
import { translator } from '../i18n'
import { uiLanguageFor } from '../i18n/languages'
import type { Failure } from './failure'
import type { SetTime } from './timeSet'

/** Something that was to be published or taken back at a time, and was not. */
export interface FailedPublishing {
  id: string
  type: 'publish' | 'unpublish'
  doc: { relationTo: CollectionSlug; value: string }
  /** Id of whoever set it. */
  setBy: string | null
  failure: Failure
  /** ISO 8601. */
  at: string
}

interface Kept {
  id: string
  input?: SetTime
  error?: Failure
  waitUntil?: string
  createdAt: string
}

/** How long it is told of what failed, in milliseconds. */
const told = 30 * 86_400_000

const failed: Where = { and: [{ taskSlug: { equals: 'schedulePublish' } }, { hasError: { equals: true } }] }

/** All that failed for good and has not been done since, the last first. */
export async function failedPublishings(payload: Payload): Promise<FailedPublishing[]> {
  const { docs } = await payload.find({ collection: 'payload-jobs', where: failed, sort: '-waitUntil', pagination: false, depth: 0 })
  return (docs as unknown as Kept[]).flatMap(({ id, input, error, waitUntil, createdAt }) =>
    input?.doc
      ? [
          {
            id,
            type: input.type ?? 'publish',
            doc: input.doc,
            setBy: input.user?.value ?? null,
            failure: error?.reason ? error : { reason: 'internal' },
            at: waitUntil ?? createdAt,
          },
        ]
      : [],
  )
}

/** What stands in the way, in words. */
export function whyInWords({ reason, fields }: Failure, language: string): string {
  const t = translator(language)
  const names = fields?.[uiLanguageFor(language)] ?? []
  return reason === 'invalid' && names.length > 0 ? t('publishing.why.fields', { fields: names.join(', ') }) : t(`publishing.why.${reason}`)
}

/** Takes away what has been done by a person since, what is gone for good, and what was long ago. */
export async function forgetSettled(payload: Payload): Promise<void> {
  for (const { id, at, doc, type } of await failedPublishings(payload)) {
    const isOld = Date.now() - new Date(at).getTime() > told
    if (isOld || (await isSettled(payload, doc, type)))
      await payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { equals: id } } })
  }
}

/** What is gone was told of once, by mail. */
async function isSettled(
  payload: Payload,
  { relationTo, value }: FailedPublishing['doc'],
  type: FailedPublishing['type'],
): Promise<boolean> {
  const collection = relationTo as 'news'
  const found = await payload.findByID({ collection, id: value, depth: 0, trash: true, disableErrors: true, select: { _status: true } })
  return !found || (found._status === 'published') === (type === 'publish')
}
