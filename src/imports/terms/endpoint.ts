import type { Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { answering, Refusal, refusalAt, say } from '../../errors'
import type { User } from '../../payload-types'
import { countsOf } from './counts'
import { importTerms } from './importTerms'
import { readTermRows, type TermFormat, termFormats } from './read'

const isFormat = (format: unknown): format is TermFormat => termFormats.some((each) => each === format)

/** Whoever may make any term. @throws Refusal 401 or 403 */
function refuseOthers({ user }: PayloadRequest): void {
  if (scopeOf(roleOf(user), 'terms', 'create') === 'all') return
  throw new Refusal('notAllowed', 'problems.notAllowed', user ? 403 : 401)
}

/**
 * `POST /api/terms/import` with `content`, `format` and `dryRun`: what would be made, changed and left, row by row. Only
 * `dryRun: false` writes, and what it writes are drafts.
 */
export const termImportEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: answering(async (req) => {
    refuseOthers(req)
    const { content, dryRun, format } = ((await req.json?.()) ?? {}) as Record<string, unknown>
    if (!isFormat(format)) throw refusalAt('formatUnknown', 'format', say('termImport.format', { formats: termFormats.join(', ') }))
    if (typeof content !== 'string' || !content.trim()) throw refusalAt('noTerms', 'content', 'termImport.none')
    const isDry = dryRun !== false
    const results = await importTerms(req.payload, { rows: await readTermRows(content, format), user: req.user as User, dryRun: isDry })
    return Response.json({ dryRun: isDry, counts: countsOf(results), rows: results }, { headers: { 'cache-control': 'no-store' } })
  }),
}
