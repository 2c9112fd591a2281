import type { Data, Payload } from 'payload'
import { defaultLanguage } from '../../i18n/languages'
import type { DispatchKind } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { publicAddresses } from '../../links/addresses'
import { adminAddresses } from '../addresses'
import type { Dispatch } from '../../payload-types'

/** What a dispatch's page shows that does not change while it goes; times as ISO 8601. */
export interface DispatchFacts {
  id: string
  title: string
  kind: DispatchKind
  /** Address of the newsletter or meeting that was sent; null when it is gone. */
  source: string | null
  /** Address of the public web version; null when it has none. */
  webVersion: string | null
  confirmedBy: string | null
  /** IANA zone in which times are told. */
  zone: string
  times: { name: 'createdAt' | 'scheduledFor' | 'startedAt' | 'completedAt'; at: string }[]
}

/** Gathers the facts of a dispatch as Payload's view was given it. */
export async function dispatchFacts(payload: Payload, doc: Data): Promise<DispatchFacts> {
  const dispatch = doc as Dispatch
  const { id, title, kind, inArchive, slug } = dispatch
  const { publicUrl, zone } = settingsOf(payload)
  return {
    id,
    title,
    kind,
    source: sourceOf(dispatch),
    webVersion: inArchive && slug ? publicAddresses(publicUrl).newsletter(defaultLanguage, slug) : null,
    confirmedBy: await nameOf(payload, idOf(dispatch.confirmedBy)),
    zone,
    times: timesOf(dispatch),
  }
}

/** When it was meant to start is worth telling only until it has. */
function timesOf(dispatch: Dispatch): DispatchFacts['times'] {
  const names = ['createdAt', dispatch.startedAt ? 'startedAt' : 'scheduledFor', 'completedAt'] as const
  return names.flatMap((name) => {
    const at = dispatch[name]
    return at ? [{ name, at }] : []
  })
}

function sourceOf({ kind, newsletter, meeting }: Dispatch): string | null {
  const collection = kind === 'newsletter' ? 'newsletters' : 'meetings'
  const id = idOf(kind === 'newsletter' ? newsletter : meeting)
  return id && adminAddresses.document(collection, id)
}

/** Whoever may see a dispatch may see who confirmed it, though not the user. */
async function nameOf(payload: Payload, id: string | null): Promise<string | null> {
  if (!id) return null
  const select = { name: true } as const
  const user = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, select })
  return user?.name ?? null
}

const idOf = (related: string | { id: string } | null | undefined): string | null =>
  typeof related === 'object' ? (related?.id ?? null) : (related ?? null)
