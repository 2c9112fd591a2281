import { headers } from 'next/headers'
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { translator } from '../../i18n'
import { type Coming, comingTo } from './coming'

type Ask = (meeting: string) => Promise<Coming | undefined>

/** Whoever looks at the list; cells are not told. Once for all the rows. */
const userIn = cache(async (payload: Payload) => (await payload.auth({ headers: await headers() })).user)

/** Asks once for all the rows that are drawn at the same time. */
const askIn = cache((payload: Payload): Ask => {
  let waiting: { ids: string[]; answer: ReturnType<typeof comingTo> } | null = null
  return async (meeting) => {
    const user = await userIn(payload)
    if (!user || scopeOf(roleOf(user), 'invitations', 'read') === null) return undefined
    if (!waiting) {
      const ids: string[] = []
      const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting = null
        return comingTo(payload, user, ids)
      })
      waiting = { ids, answer }
    }
    waiting.ids.push(meeting)
    return (await waiting.answer).get(meeting) ?? { people: 0 }
  }
})

/**
 * How many come to a meeting, and how many places are left; nothing for those who may not see answers. Payload draws it
 * with the form of a meeting too, where there is no row.
 */
export async function ComingCell({ i18n, payload, rowData }: Omit<DefaultServerCellComponentProps, 'rowData'> & { rowData?: unknown }) {
  if (!rowData) return null
  const { capacity, id, start } = rowData as { id: string; capacity?: number | null; start?: string }
  const coming = await askIn(payload)(id)
  if (!coming) return null
  const t = translator(i18n.language)
  const come = t('attendance.doorCount', { count: coming.people })
  // Nobody takes a place at what has begun.
  if (!capacity || new Date(start ?? Infinity) <= new Date()) return come
  return `${come}, ${t('attendance.placesLeft', { count: Math.max(0, capacity - coming.people) })}`
}
