import type { Endpoint, PayloadRequest } from 'payload'
import { answering } from '../../errors'
import { uiLanguageFor } from '../../i18n/languages'
import { notKept, refuseOthers } from '../mayImport'
import { listImports } from './list'
import { askUndo, askUndone, undoImport, type UndoOrder } from './order'
import type { UndoReport } from './report'
import { told } from './told'

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
  handler: answering(async (req) => {
    refuseOthers(req)
    return answerWith(await askUndo(req.payload, orderIn(req)), req)
  }),
}

/** `POST /api/contacts/imports/:id/undo`: undoes an import. */
const undoEndpoint: Endpoint = {
  path: '/imports/:id/undo',
  method: 'post',
  handler: answering(async (req) => {
    refuseOthers(req)
    return answerWith(await undoImport(req.payload, orderIn(req)), req)
  }),
}

/** `GET /api/contacts/imports/:id/undone`: what undoing came to. */
const undoneEndpoint: Endpoint = {
  path: '/imports/:id/undone',
  method: 'get',
  handler: answering(async (req) => {
    refuseOthers(req)
    return answerWith(await askUndone(req.payload, orderIn(req)), req)
  }),
}

export const undoEndpoints: Endpoint[] = [listEndpoint, previewEndpoint, undoEndpoint, undoneEndpoint]

const answerWith = (report: UndoReport, { i18n }: PayloadRequest): Response =>
  Response.json(told(report, uiLanguageFor(i18n.language)), { headers: notKept })

const orderIn = ({ i18n, routeParams, user }: PayloadRequest): UndoOrder => ({
  run: String(routeParams?.id),
  user,
  language: uiLanguageFor(i18n.language),
})

function pageIn({ searchParams }: PayloadRequest): number {
  const page = Number(searchParams?.get('page'))
  return Number.isInteger(page) && page > 0 ? page : 1
}
