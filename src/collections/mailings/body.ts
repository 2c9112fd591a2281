import type { PayloadRequest } from 'payload'
import { Refusal } from '../../errors'
import { translator } from '../../i18n'

/** What was posted, as JSON. @throws Refusal 400 when it is no JSON object */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null)
  if (typeof body !== 'object' || body === null) throw new Refusal('badRequest', translator(req.i18n.language)('problems.badRequest'), 400)
  return body as Record<string, unknown>
}
