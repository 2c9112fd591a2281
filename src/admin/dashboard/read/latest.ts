import { accountingOf } from '../../../database'
import type { Accounting } from '../../../domain/accounting'
import type { DispatchStatus } from '../../../domain/mailings'
import type { Viewer } from './line'

/** A dispatch with its accounting, as the first page shows it. */
export interface LatestDispatch {
  id: string
  title: string
  status: DispatchStatus
  accounting: Accounting
}

const shown = 5

/** The dispatches that began last; not the welcome letters, which begin by themselves. */
export async function latestDispatches({ req: { payload, user } }: Viewer): Promise<LatestDispatch[]> {
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: { and: [{ startedAt: { exists: true } }, { kind: { not_equals: 'welcome' } }] },
    sort: '-startedAt',
    select: { title: true, status: true },
    limit: shown,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return Promise.all(docs.map(async ({ id, status, title }) => ({ id, title, status, accounting: await accountingOf(payload, id) })))
}
