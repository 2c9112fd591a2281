import type { Endpoint, PayloadRequest } from 'payload'
import { mayDo } from '../access/permissions'
import { roleOf } from '../access/roles'
import { recordAudit } from '../audit'
import { byteOrderMark, csvLine } from '../domain/csv'
import { dayOf } from '../domain/days'
import { cellsOf, furtherColumns, type ReadColumn, readColumns } from '../domain/imports/exportColumns'
import { readingBack } from '../domain/imports/readingBack'
import { settingsOf } from '../env'
import { answering, Refusal } from '../errors'
import { type Translate, translator } from '../i18n'
import { uiLanguageFor } from '../i18n/languages'
import { exportedOf, type ReadContact, type Telling } from './contactRows'
import { workbookOf } from './files/workbook'
import { fileResponse } from './fileResponse'
import { selectionFor } from './selection'
import { surroundingsOf } from './surroundings'

/**
 * `GET /api/contacts/export?format=xlsx|csv&segment=ID`: the contacts as a file for spreadsheets, all or those that a
 * segment picks now. Imported again it changes nothing. Written while it is sent, and told in the audit log before.
 * @throws Refusal 403 to whoever may not, 400 for another format; APIError 404 for a segment that the user does not have
 */
async function exportContacts(req: PayloadRequest): Promise<Response> {
  const t = translator(req.i18n.language)
  if (!mayDo(roleOf(req.user), 'exportContacts')) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const { format = 'xlsx', segment } = req.query
  if (format !== 'xlsx' && format !== 'csv') throw new Refusal('format', 'exporting.formatWrong')
  const { count, pages } = await selectionFor(req, typeof segment === 'string' && segment !== '' ? segment : null)
  const telling = await tellingFor(req, t)
  await recordAudit(req, {
    deed: 'export',
    entity: 'contacts',
    document: typeof segment === 'string' ? segment : null,
    numbers: { rows: count },
  })
  const rows = rowsOf(pages(), telling)
  const content = format === 'csv' ? csvOf(headingIn(t), rows) : workbookOf(t('exporting.sheet'), headingIn(t), rows)
  return fileResponse(content, `${t('exporting.file')}-${telling.today}.${format}`, format)
}

async function tellingFor(req: PayloadRequest, t: Translate): Promise<Telling> {
  const { zone } = settingsOf(req.payload)
  const language = uiLanguageFor(req.i18n.language)
  return { ...(await surroundingsOf(req.payload, language)), t, language, zone, today: dayOf(new Date(), zone) }
}

const headingIn = (t: Translate): string[] => [
  ...readColumns.map((column) => t(`imports.columns.${column}`)),
  ...furtherColumns.map((column) => t(`exporting.columns.${column}`)),
]

async function* rowsOf(pages: AsyncIterable<ReadContact[]>, telling: Telling): AsyncGenerator<string[][]> {
  const names = Object.fromEntries(readColumns.map((column) => [column, telling.t(`imports.columns.${column}`)])) as Record<
    ReadColumn,
    string
  >
  for await (const page of pages) {
    const exported = page.map((contact) => exportedOf(contact, telling))
    yield readingBack(exported, names, telling.known).map(cellsOf)
  }
}

async function* csvOf(heading: readonly string[], pages: AsyncIterable<string[][]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(byteOrderMark + csvLine(heading))
  for await (const rows of pages) yield encoder.encode(rows.map(csvLine).join(''))
}

export const exportEndpoints: Endpoint[] = [{ path: '/export', method: 'get', handler: answering(exportContacts) }]
