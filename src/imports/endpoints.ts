import type { Endpoint, PayloadRequest } from 'payload'
import { mayDo } from '../access/permissions'
import { roleOf } from '../access/roles'
import { uiLanguageFor } from '../domain/languages'
import { answering, Refusal } from '../errors'
import { type Translate, translator } from '../i18n'
import { UnreadableFile } from './files/errors'
import { mendFile } from './files/mend'
import { importContacts, type ImportOrder, runImport } from './importContacts'
import { mendFileName } from './mendFileName'
import { readImportForm, refusalOf } from './request'

/** `POST /api/contacts/import`: multipart with `file` and `options`; imports a list, or tells what would happen. */
const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: answering(async (req) => {
    const order = await orderIn(req)
    return withFileRefused(req, async () =>
      Response.json(await importContacts(req.payload, order), { headers: notKept }),
    )
  }),
}

/** `POST /api/contacts/import/mend`: as above; answers with the rows that do not go in, as a workbook to mend. */
const mendEndpoint: Endpoint = {
  path: '/import/mend',
  method: 'post',
  handler: answering(async (req) => {
    const order = await orderIn(req)
    return withFileRefused(req, async () => {
      const { plan } = await runImport(req.payload, { ...order, dryRun: true })
      const workbook = await mendFile(plan, order.language)
      return new Response(new Uint8Array(workbook), { headers: downloadOf(mendFileName(order.fileName)) })
    })
  }),
}

export const importEndpoints: Endpoint[] = [importEndpoint, mendEndpoint]

async function orderIn(req: PayloadRequest): Promise<ImportOrder> {
  const language = uiLanguageFor(req.i18n.language)
  const translate = translator(language)
  refuseOthers(req, translate)
  return { ...(await readImportForm(req, translate)), user: req.user, language }
}

function refuseOthers({ user }: PayloadRequest, translate: Translate) {
  if (mayDo(roleOf(user), 'importContacts')) return
  throw new Refusal('notAllowed', translate('problems.notAllowed'), user ? 403 : 401)
}

/** A file that cannot be read is said at its field. */
async function withFileRefused(req: PayloadRequest, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof UnreadableFile ? refusalOf(error, translator(req.i18n.language)) : error
  }
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
