import type { Endpoint, PayloadRequest } from 'payload'
import { roleOf } from '../../../access/roles'
import { answering, Refusal } from '../../../errors'
import { type TermUse, usesOf, writingHelpIn } from '../../../glossary'
import { termImportEndpoint } from '../../../imports'
import { labels } from '../../../i18n/labels'
import { defaultLanguage, isContentLanguage, uiLanguageFor } from '../../../i18n/languages'

/** A use, with what kind of document it is in the user's language. */
export interface NamedUse extends TermUse {
  kind: string
}

const privately = { headers: { 'cache-control': 'private, no-store' } }

/** Who writes is helped by what readers are not told. @throws Refusal 403 */
function forUsers({ user }: PayloadRequest): void {
  if (roleOf(user) === 'public') throw new Refusal('notAllowed', 'problems.notAllowed', 403)
}

/** Where a term is used, of what the user may read. */
const uses: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: answering(async (req) => {
    forUsers(req)
    const id = String(req.routeParams?.id)
    const asked = { collection: 'terms', id, locale: 'all', depth: 0, joins: false, trash: true, disableErrors: true } as const
    const term = await req.payload.findByID({ ...asked, draft: true, overrideAccess: false, user: req.user })
    if (!term) throw new Refusal('notFound', 'problems.notFound', 404)
    const texts = labels[uiLanguageFor(req.i18n.language)]
    const kindOf = ({ collection }: TermUse) => texts[collection]?.one ?? collection
    const found: NamedUse[] = (await usesOf(req, term)).map((use) => ({ ...use, kind: kindOf(use) }))
    return Response.json({ uses: found }, privately)
  }),
}

/** Words of the glossary and words to avoid, for whoever writes in a language (`?locale=`). */
const writingHelp: Endpoint = {
  path: '/writing-help',
  method: 'get',
  handler: answering(async (req) => {
    forUsers(req)
    const language = isContentLanguage(req.locale) ? req.locale : defaultLanguage
    return Response.json(await writingHelpIn(req.payload, language), privately)
  }),
}

export const termEndpoints: Endpoint[] = [uses, writingHelp, termImportEndpoint]
