import type { PayloadRequest } from 'payload'
import { mayDo } from '../../../../access/permissions'
import { roleOf } from '../../../../access/roles'
import { recordAudit } from '../../../../audit'
import { compareAndSet } from '../../../../database'
import { refusalAt, say } from '../../../../errors'
import { bodyOf, json } from '../../../../http'
import { notAllowed, readableDispatch } from '../../mailing/requests'
import { recordFacts } from './facts'
import { recordPage } from './page'

/** `GET /api/dispatches/:id/record`: what is kept of a dispatch, as a page to print. */
export async function record(req: PayloadRequest): Promise<Response> {
  const dispatch = await readableDispatch(req)
  return new Response(recordPage(await recordFacts(req, dispatch), req.i18n.language), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; sandbox",
    },
  })
}

/** Longer ones are no registry numbers. */
const longest = 60

/** `POST /api/dispatches/:id/registry-number` with `{registryNumber}`: the number in the register of the authority; empty takes it away. */
export async function setRegistryNumber(req: PayloadRequest): Promise<Response> {
  const dispatch = await readableDispatch(req)
  if (!mayDo(roleOf(req.user), 'setRegistryNumber')) throw notAllowed()
  const { registryNumber: said } = await bodyOf(req)
  const registryNumber = typeof said === 'string' ? said.trim() : null
  if (registryNumber === null || registryNumber.length > longest)
    throw refusalAt('registryNumber', 'registryNumber', say('record.numberWrong', { most: longest }))
  await compareAndSet(req.payload, 'dispatches', dispatch.id, { id: { exists: true } }, { registryNumber: registryNumber || null })
  await recordAudit(req, { deed: 'update', entity: 'dispatches', document: dispatch.id, fields: ['registryNumber'] })
  return json({ registryNumber: registryNumber || null })
}
