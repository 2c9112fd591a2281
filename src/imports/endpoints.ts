import type { Endpoint, Payload, PayloadHandler } from 'payload'
import { uiLanguageFor } from '../i18n/languages'
import { answering } from '../errors'
import { translator } from '../i18n'
import { UnreadableFile } from './files/errors'
import { mendFile } from './files/mend'
import { importContacts, type ImportOrder, runImport } from './importContacts'
import { notKept, refuseOthers } from './mayImport'
import { mendFileName } from './mendFileName'
import { readImportForm, refusalOf } from './request'
import { undoEndpoints } from './undo'

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

export const importEndpoints: Endpoint[] = [importEndpoint, mendEndpoint, ...undoEndpoints]

/** What those who may import have asked for, carried out; a file that cannot be read is told at its field. */
function importing(work: (payload: Payload, order: ImportOrder) => Promise<Response>): PayloadHandler {
  return answering(async (req) => {
    const language = uiLanguageFor(req.i18n.language)
    const translate = translator(language)
    refuseOthers(req)
    const form = await readImportForm(req, translate)
    try {
      return await work(req.payload, { ...form, user: req.user, language })
    } catch (error) {
      throw error instanceof UnreadableFile ? refusalOf(error, translate) : error
    }
  })
}

/** The name in UTF-8, since names of files have å, ä and ö in them (RFC 6266, RFC 8187). */
const downloadOf = (fileName: string) => ({
  ...notKept,
  'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'content-disposition': `attachment; filename*=UTF-8''${percentEncoded(fileName)}`,
})

const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
