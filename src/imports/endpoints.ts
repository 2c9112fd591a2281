import type { Endpoint, Payload, PayloadHandler } from 'payload'
import { uiLanguageFor } from '../i18n/languages'
import { answering } from '../errors'
import { UnreadableFile } from './files/errors'
import { mendFile } from './files/mend'
import { importContacts, requestImport, runImport } from './importContacts'
import { type ImportOrder } from './importOrder'
import { notKept, refuseOthers } from './mayImport'
import { mendFileName } from './mendFileName'
import { accepted } from './accepted'
import { fileToMend, progressOf } from './progress'
import { readImportForm, refusalOf } from './request'
import { askedFor, type RunAsked } from './runOf'
import { undoEndpoints } from './undo'

/**
 * `POST /api/contacts/import`, with `file` and `options`: tells what would happen, or has the list be imported by a
 * worker and answers 202 with how far that has come, which its address in `Location` tells from then on.
 */
const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: importing(async (payload, order) => {
    if (order.dryRun) return Response.json(await importContacts(payload, order), { headers: notKept })
    return accepted(await progressOf(payload, { run: await requestImport(payload, order), language: order.language }))
  }),
}

/** `GET /api/contacts/imports/:id`: how far an import, or undoing it, has come. */
const progressEndpoint: Endpoint = {
  path: '/imports/:id',
  method: 'get',
  handler: asked(async (payload, order) => Response.json(await progressOf(payload, order), { headers: notKept })),
}

/** `GET /api/contacts/imports/:id/mend`: its rows that did not go in, as a workbook to mend. */
const rowsToMendEndpoint: Endpoint = {
  path: '/imports/:id/mend',
  method: 'get',
  handler: asked(async (payload, order) => {
    const { fileName, workbook } = await fileToMend(payload, order)
    return download(workbook, fileName)
  }),
}

/** `POST /api/contacts/import/mend`, with the same form: the rows that do not go in, as a workbook to mend. */
const mendEndpoint: Endpoint = {
  path: '/import/mend',
  method: 'post',
  handler: importing(async (payload, order) => {
    const { plan } = await runImport(payload, { ...order, dryRun: true })
    return download(await mendFile(plan, order.language), order.fileName)
  }),
}

export const importEndpoints: Endpoint[] = [importEndpoint, mendEndpoint, progressEndpoint, rowsToMendEndpoint, ...undoEndpoints]

/** What those who may import have asked for, carried out; a file that cannot be read is told at its field. */
function importing(work: (payload: Payload, order: ImportOrder) => Promise<Response>): PayloadHandler {
  return answering(async (req) => {
    const language = uiLanguageFor(req.i18n.language)
    refuseOthers(req)
    const form = await readImportForm(req)
    try {
      return await work(req.payload, { ...form, user: req.user, language })
    } catch (error) {
      throw error instanceof UnreadableFile ? refusalOf(error) : error
    }
  })
}

/** Answers those who may import with what is asked of one import. */
function asked(tell: (payload: Payload, order: RunAsked) => Promise<Response>): PayloadHandler {
  return answering((req) => {
    refuseOthers(req)
    return tell(req.payload, askedFor(req))
  })
}

const download = (workbook: Buffer, listName: string): Response =>
  new Response(new Uint8Array(workbook), { headers: downloadOf(mendFileName(listName)) })

/** The name in UTF-8, since names of files have å, ä and ö in them (RFC 6266, RFC 8187). */
const downloadOf = (fileName: string) => ({
  ...notKept,
  'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'content-disposition': `attachment; filename*=UTF-8''${percentEncoded(fileName)}`,
})

const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
