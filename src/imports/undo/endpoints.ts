import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { answering } from '../../errors'
import { type UiLanguage, uiLanguageFor } from '../../i18n/languages'
import { accepted } from '../accepted'
import { notKept, refuseOthers } from '../mayImport'
import { listImports } from './list'
import { progressOf } from '../progress'
import { askedFor } from '../runOf'
import { askUndo, askUndone, requestUndo, type UndoOrder } from './order'
import type { UndoReport } from './report'
import { labels } from '../../i18n/labels'
import { renamed } from '../../i18n/strengthAreaName'

/** Answers those who may import with what is asked of one import, in the user's language. */
const reporting = (ask: (payload: Payload, order: UndoOrder) => Promise<UndoReport>) =>
  answering(async (req) => {
    refuseOthers(req)
    const report = await ask(req.payload, orderIn(req))
    return Response.json(told(report, uiLanguageFor(req.i18n.language)), { headers: notKept })
  })

/** `GET /api/contacts/imports?page=1`: earlier imports, and which of them can be undone. */
const listEndpoint: Endpoint = {
  path: '/imports',
  method: 'get',
  handler: answering(async (req) => {
    refuseOthers(req)
    return Response.json(await listImports(req.payload, pageIn(req)), { headers: notKept })
  }),
}

/** `GET /api/contacts/imports/:id/undo`: what undoing would do. */
const previewEndpoint: Endpoint = {
  path: '/imports/:id/undo',
  method: 'get',
  handler: reporting(askUndo),
}

/** `POST /api/contacts/imports/:id/undo`: has an import be undone by a worker, and answers 202 with how far that has come. */
const undoEndpoint: Endpoint = {
  path: '/imports/:id/undo',
  method: 'post',
  handler: answering(async (req) => {
    refuseOthers(req)
    await requestUndo(req.payload, orderIn(req))
    return accepted(await progressOf(req.payload, askedFor(req)))
  }),
}

/** `GET /api/contacts/imports/:id/undone`: what undoing came to. */
const undoneEndpoint: Endpoint = {
  path: '/imports/:id/undone',
  method: 'get',
  handler: reporting(askUndone),
}

export const undoEndpoints: Endpoint[] = [listEndpoint, previewEndpoint, undoEndpoint, undoneEndpoint]

const orderIn = (req: PayloadRequest): UndoOrder => ({ ...askedFor(req), user: req.user })

function pageIn({ searchParams }: PayloadRequest): number {
  const page = Number(searchParams?.get('page'))
  return Number.isInteger(page) && page > 0 ? page : 1
}

/** A report with the names of fields as the form of a contact says them. */
const told = (report: UndoReport, language: UiLanguage): UndoReport => ({
  ...report,
  kept: report.kept.map((row) => ({ ...row, fields: row.fields.map((field) => fieldName(field, language)) })),
})

function fieldName(field: string, language: UiLanguage): string {
  const label = labels[language].contacts?.fields?.[field]
  const name = typeof label === 'string' ? label : label?.[0]
  return renamed(name ?? field, language)
}
