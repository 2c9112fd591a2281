import type { PayloadRequest, Where } from 'payload'
import { recordAudit } from '../../../audit'
import { byteOrderMark, csvLine } from '../../../domain/csv'
import { dayOf } from '../../../domain/days'
import { listColumns } from '../../../domain/suppressionList'
import { settingsOf } from '../../../env'
import { translator } from '../../../i18n'
import { uiLanguageFor } from '../../../i18n/languages'
import type { Suppression } from '../../../payload-types'
import { csvResponse } from '../../../http'
import { columnIn, optionIn } from './words'

/** How many are read at a time. */
const batch = 1000

const inForce: Where = { undoneAt: { exists: false } }

/** All suppressions in force, as a file that can be read in again here or elsewhere; an erased address as its hash. */
export async function exportList(req: PayloadRequest): Promise<Response> {
  const { totalDocs: rows } = await req.payload.count({ collection: 'suppressions', where: inForce })
  await recordAudit(req, { deed: 'export', entity: 'suppressions', numbers: { rows } })
  return csvResponse(linesOf(req), translator(req.i18n.language)('suppressing.fileName'))
}

async function* linesOf(req: PayloadRequest): AsyncGenerator<string> {
  const language = uiLanguageFor(req.i18n.language)
  const { zone } = settingsOf(req.payload)
  yield byteOrderMark + csvLine(listColumns.map((column) => columnIn(language, column)))
  for (let last = ''; ;) {
    const page = await pageAfter(req, last)
    if (page.length > 0)
      yield page
        .map(({ address, scope, reason, note, createdAt }) =>
          csvLine([
            address,
            optionIn(language, 'scope', scope),
            optionIn(language, 'reason', reason),
            note,
            dayOf(new Date(createdAt), zone),
          ]),
        )
        .join('')
    if (page.length < batch) return
    last = page.at(-1)?.id ?? ''
  }
}

async function pageAfter({ payload }: PayloadRequest, last: string): Promise<Suppression[]> {
  const where: Where = { and: [inForce, ...(last ? [{ id: { greater_than: last } }] : [])] }
  return (await payload.find({ collection: 'suppressions', where, depth: 0, limit: batch, pagination: false, sort: 'id' })).docs
}
