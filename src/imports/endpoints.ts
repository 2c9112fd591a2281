import type { Endpoint, Payload, PayloadHandler, PayloadRequest } from 'payload'
import { mayDo } from '../access/permissions'
import { roleOf } from '../access/roles'
import { uiLanguageFor } from '../i18n/languages'
import { answering, Refusal } from '../errors'
import { type Translate, translator } from '../i18n'
import { UnreadableFile } from './files/errors'
import { mendFile } from './files/mend'
import { importContacts, type ImportOrder, runImport } from './importContacts'
import { mendFileName } from './mendFileName'
import { readImportForm, refusalOf } from './request'
import { undoableFor, undoImport } from './undo'

/** `POST /api/contacts/import`, with `file` and `options`: imports a list, or tells what would happen. */
const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: importing(async (payload, order) =>
    Response.json(await importContacts(payload, order), { headers: notKept }),
  ),
}

/** `POST /api/contacts/import/mend`, with the same form: the rows that do not go in, as a workbook to mend. */
const mendEndpoint: Endpoint = {
  path: '/import/mend',
  method: 'post',
  handler: importing(async (payload, order) => {
    const { plan } = await runImport(payload, { ...order, dryRun: true })
    const workbook = await mendFile(plan, order.language)
    return new Response(new Uint8Array(workbook), { headers: downloadOf(mendFileName(order.fileName)) })
  }),
}

/** `GET /api/contacts/imports`: the latest imports, and which of them can be undone. */
const listEndpoint: Endpoint = {
  path: '/imports',
  method: 'get',
  handler: answering(async (req) => {
    refuseOthers(req, translator(req.i18n.language))
    const { docs } = await req.payload.find({ collection: 'contact-imports', sort: '-createdAt', limit: shown, depth: 1 })
    const imports = docs.map(({ by, created, createdAt, errors, fileName, id, undoneAt, updated }) => ({
      id,
      fileName,
      by: typeof by === 'object' ? (by?.name ?? null) : null,
      at: createdAt,
      created: created ?? 0,
      updated: updated ?? 0,
      errors: errors ?? 0,
      undoneAt: undoneAt ?? null,
      canBeUndone: !undoneAt && Date.now() - new Date(createdAt).getTime() < undoableFor,
    }))
    return Response.json({ imports }, { headers: notKept })
  }),
}

/** `POST /api/contacts/imports/:id/undo`: what it made is removed and what it changed is put back, as far as nothing has come since. */
const undoEndpoint: Endpoint = {
  path: '/imports/:id/undo',
  method: 'post',
  handler: answering(async (req) => {
    const translate = translator(req.i18n.language)
    refuseOthers(req, translate)
    const undone = await undoImport(req.payload, String(req.routeParams?.id), req.user, translate)
    return Response.json(undone, { headers: notKept })
  }),
}

/** How many imports are listed. */
const shown = 10

export const importEndpoints: Endpoint[] = [importEndpoint, mendEndpoint, listEndpoint, undoEndpoint]

/** What those who may import have asked for, carried out; a file that cannot be read is told at its field. */
function importing(work: (payload: Payload, order: ImportOrder) => Promise<Response>): PayloadHandler {
  return answering(async (req) => {
    const language = uiLanguageFor(req.i18n.language)
    const translate = translator(language)
    refuseOthers(req, translate)
    const form = await readImportForm(req, translate)
    try {
      return await work(req.payload, { ...form, user: req.user, language })
    } catch (error) {
      throw error instanceof UnreadableFile ? refusalOf(error, translate) : error
    }
  })
}

function refuseOthers({ user }: PayloadRequest, translate: Translate) {
  if (mayDo(roleOf(user), 'importContacts')) return
  throw new Refusal('notAllowed', translate('problems.notAllowed'), user ? 403 : 401)
}

const notKept = { 'cache-control': 'no-store' }

/** The name in UTF-8, since names of files have å, ä and ö in them (RFC 6266, RFC 8187). */
const downloadOf = (fileName: string) => ({
  ...notKept,
  'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'content-disposition': `attachment; filename*=UTF-8''${percentEncoded(fileName)}`,
})

const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
