import type { Endpoint, PayloadRequest, Where } from 'payload'
import { type Operation, scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { suppressedForms } from '../../../database'
import { answering } from '../../../errors'
import { maxImportBytes, postedForm } from '../../../imports'
import { json } from '../../../http'
import { notAllowed } from '../mailing/requests'
import { exportList } from './exportList'
import { importList, refusalAtFile, tooLarge } from './importList'

/**
 * - `GET /api/suppressions/export`: all in force, as CSV
 * - `POST /api/suppressions/import` with `file`: reads in such a list
 * - `GET /api/suppressions/of/:contact`: those of a contact's address, by its hash too
 */
export const suppressionListEndpoints: Endpoint[] = [
  { path: '/export', method: 'get', handler: answering((req) => allowed(req, 'read', () => exportList(req))) },
  {
    path: '/import',
    method: 'post',
    handler: answering((req) => allowed(req, 'create', async () => json(await importList(req, await fileIn(req))))),
  },
  { path: '/of/:contact', method: 'get', handler: answering((req) => allowed(req, 'read', () => ofContact(req))) },
]

async function allowed(req: PayloadRequest, operation: Operation, work: () => Promise<Response>): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'suppressions', operation) !== 'all') throw notAllowed()
  return work()
}

async function fileIn(req: PayloadRequest): Promise<File> {
  const form = await postedForm(req, maxImportBytes + 64 * 1024)
  if (form === 'tooLarge') throw tooLarge()
  const file = form?.get('file')
  if (!(file instanceof File) || file.size === 0) throw refusalAtFile('suppressing.fileMissing')
  return file
}

async function ofContact(req: PayloadRequest): Promise<Response> {
  const id = String(req.routeParams?.contact)
  const { payload, user } = req
  const contact = await payload.findByID({ collection: 'contacts', id, depth: 0, overrideAccess: false, user, disableErrors: true })
  if (!contact?.address) return json({ docs: [] })
  const where: Where = { address: { in: suppressedForms(payload, contact.address) } }
  const select = { scope: true, createdAt: true, undoneAt: true } as const
  const { docs } = await payload.find({ collection: 'suppressions', where, select, sort: '-createdAt', depth: 0, pagination: false })
  return json({ docs })
}
