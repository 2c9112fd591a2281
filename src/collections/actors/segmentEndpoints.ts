import type { Endpoint } from 'payload'
import { roleOf } from '../../access/roles'
import { reachOf } from '../../access/permissions'
import { countReadableContacts } from '../../access/readableContacts'
import { segmentContactIds } from '../../database'
import { problemResponse, Refusal } from '../../errors'
import { translator } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'
import { problemInQuestion } from './segmentRules'

/**
 * `POST /api/segments/count` with `{question, include, exclude}`: how many contacts a segment would
 * pick now, of those that the user may read.
 */
export const countEndpoint: Endpoint = {
  path: '/count',
  method: 'post',
  handler: async (req) => {
    const translate = translator(req.i18n.language)
    if (reachOf(roleOf(req.user), 'segments', 'read') === null)
      return problemResponse(new Refusal('notAllowed', translate('problems.notAllowed'), 403))
    const { question, include, exclude } = ((await req.json?.()) ?? {}) as Record<string, unknown>
    const detail = problemInQuestion(question, uiLanguageFor(req.i18n.language))
    if (detail) return problemResponse(new Refusal('segmentQuestion', detail, 400, [{ field: 'question', detail }]))
    const ids = await segmentContactIds(req.payload, { question, include: idsOf(include), exclude: idsOf(exclude) })
    return Response.json({ count: await countReadableContacts(req, ids) }, { headers: { 'cache-control': 'no-store' } })
  },
}

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [])
