import type { Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../access/permissions'
import { roleOf } from '../access/roles'
import { answering, Refusal } from '../errors'
import { json } from '../http'
import { uiLanguageFor } from '../i18n/languages'
import { mailsInEachLook } from '../mail'

/** The looks that mails can have, for those who may read mails: the same letter in each, in the colours asked for. */
export const mailLooksEndpoint: Endpoint = { path: '/mail-looks', method: 'get', handler: answering(showLooks) }

async function showLooks(req: PayloadRequest): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'newsletters', 'read') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const colours = { colour: req.searchParams.get('colour'), colourDark: req.searchParams.get('colourDark') }
  return json(await mailsInEachLook(req.payload, uiLanguageFor(req.i18n.language), colours))
}
