import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { DatabaseLimiter } from '../../../database'
import { edited, withAdded } from '../../../domain/reporting/edited'
import type { Chapter, Edit } from '../../../domain/reporting/parts'
import { answering, Refusal, refusalAt, say } from '../../../errors'
import { bodyOf, json } from '../../../http'
import type { Report } from '../../../payload-types'
import { htmlOf, pdfOf, type ReportDocument } from '../../../reports'
import { asFile, type Form, forms } from '../documentDownloads'
import { inFace } from '../inFace'
import { keepAsDocument } from './keepAsDocument'
import { editsOf, madeReport, termsFor } from './made'

/** The longest that is written in one place, in characters. */
const most = 5_000

/** How long others wait for somebody who saves, in seconds. */
const longest = 20

/** Reports are for those who log in. @throws Refusal 403, NotFound */
async function reportIn(req: PayloadRequest): Promise<Report> {
  if (scopeOf(roleOf(req.user), 'reports', 'read') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  return req.payload.findByID({
    collection: 'reports',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/** The report as a document: as it was finished, or as it would be now. */
export async function documentOfReport(req: PayloadRequest, report: Report): Promise<ReportDocument> {
  if (report.finished) return report.finished.document
  return wornNow(req, report)
}

/** The report as it would be now, as the region looks now. */
async function wornNow({ payload, user }: PayloadRequest, report: Report): Promise<ReportDocument> {
  const { document } = await madeReport({ payload, user }, report)
  return inFace(payload, document)
}

/** A web page leads its words to what they mean. */
const webPage = (payload: Payload): Form => ({
  ending: 'html',
  type: 'text/html; charset=utf-8',
  bytes: async (document) => new TextEncoder().encode(await htmlOf(document, await termsFor(payload, document.language))),
})

/** `GET /api/reports/:id/pdf`, `docx` and `html`: the report as a file. */
const download = (ending: string, formOf: (payload: Payload) => Form): Endpoint => ({
  path: `/:id/${ending}`,
  method: 'get',
  handler: answering(async (req) => asFile(formOf(req.payload), await documentOfReport(req, await reportIn(req)), 'report')),
})

/** The work of somebody who may write the report, one at a time: what is saved at once by two is kept from both. */
const writing = (work: (req: PayloadRequest, report: Report) => Promise<Response>) =>
  answering(async (req) => {
    if (scopeOf(roleOf(req.user), 'reports', 'update') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
    const { id } = await reportIn(req)
    const turn = new DatabaseLimiter(req.payload, { name: 'report-write', points: 1, duration: longest })
    if ((await turn.take(id)) > 0) throw new Refusal('underWay', 'reporting.refused.underWay', 409)
    try {
      return await work(req, await reportIn(req))
    } finally {
      await turn.forget(id)
    }
  })

/**
 * `POST /api/reports/:id/edit`: `{ key, kind: 'written', text }` writes over an item, `{ key, kind: 'left' }` leaves it out,
 * `{ key, kind: null }` takes back what is made (or takes away what was added), and `{ part, text }` adds to a part.
 */
const edit: Endpoint = {
  path: '/:id/edit',
  method: 'post',
  handler: writing(async (req, report) => {
    if (report.status === 'finished') throw new Refusal('finished', 'reporting.refused.finished', 409)
    const body = await bodyOf(req)
    const { chapters } = await madeReport({ payload: req.payload, user: req.user }, report)
    const edits = typeof body.part === 'string' ? added(chapters, report, body) : changed(chapters, report, body)
    await req.payload.update({ collection: 'reports', id: report.id, data: { edits }, user: req.user, req, depth: 0 })
    return json({ edits: edits.length })
  }),
}

function added(chapters: readonly Chapter[], report: Report, body: Record<string, unknown>): Edit[] {
  const isPart = chapters.some(({ parts }) => parts.some(({ key }) => key === body.part))
  if (!isPart) throw new Refusal('noItem', 'reporting.refused.noItem', 404)
  return withAdded(editsOf(report), String(body.part), textIn(body))
}

function changed(chapters: readonly Chapter[], report: Report, body: Record<string, unknown>): Edit[] {
  const key = typeof body.key === 'string' ? body.key : ''
  const before = editsOf(report)
  const item = chapters.flatMap(({ parts }) => parts.flatMap(({ items }) => items)).find((each) => each.key === key)
  const known = before.find((each) => each.key === key)
  if (!item && !known) throw new Refusal('noItem', 'reporting.refused.noItem', 404)
  const made = item ? (item.made ?? (item.edit === 'added' ? null : item.text)) : (known?.made ?? null)
  if (body.kind === null) return edited(before, key, null, null)
  if (body.kind === 'left' && known?.kind !== 'added') return edited(before, key, { kind: 'left' }, made)
  if (body.kind !== 'written') throw new Refusal('badRequest', 'problems.badRequest', 400)
  return edited(before, key, { kind: known?.kind === 'added' ? 'added' : 'written', text: textIn(body) }, made)
}

/** @throws Refusal 422 at `text` */
function textIn({ text }: Record<string, unknown>): string {
  const written = typeof text === 'string' ? text.trim() : ''
  if (!written) throw refusalAt('reports', 'text', 'reporting.refused.empty')
  if (written.length > most) throw refusalAt('reports', 'text', say('reporting.refused.tooLong', { most }))
  return written
}

/** `POST /api/reports/:id/finish`: freezes the report as it is, and keeps its PDF as a document that is still to be published. */
const finish: Endpoint = {
  path: '/:id/finish',
  method: 'post',
  handler: writing(async (req, report) => {
    if (report.status === 'finished') throw new Refusal('finished', 'reporting.refused.finished', 409)
    const document = await wornNow(req, report)
    const now = new Date()
    const kept = await keepAsDocument(req, report, await pdfOf(document, now))
    const data = { status: 'finished', finished: { document }, finishedAt: now.toISOString(), document: kept } as const
    await req.payload.update({ collection: 'reports', id: report.id, data, user: req.user, req, depth: 0 })
    return json({ document: kept })
  }),
}

/** `POST /api/reports/:id/reopen`: a finished report is written on; the document that was kept of it stays. */
const reopen: Endpoint = {
  path: '/:id/reopen',
  method: 'post',
  handler: writing(async (req, report) => {
    if (report.status !== 'finished') throw new Refusal('notFinished', 'reporting.refused.notFinished', 409)
    const data = { status: 'draft', finished: null, finishedAt: null } as const
    await req.payload.update({ collection: 'reports', id: report.id, data, user: req.user, req, depth: 0 })
    return json({ status: 'draft' })
  }),
}

export const reportEndpoints: Endpoint[] = [
  ...forms.map((form) => download(form.ending, () => form)),
  download('html', webPage),
  edit,
  finish,
  reopen,
]
