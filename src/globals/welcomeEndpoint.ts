import type { Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../access/permissions'
import { roleOf } from '../access/roles'
import { answering, Refusal } from '../errors'
import { json } from '../http'
import { uiLanguageFor } from '../i18n/languages'
import { type WelcomeHindrance, welcomeNow } from '../mail'

/** What those who write the mail settings are told of the welcome letter. */
export interface WelcomeTold {
  state: 'none' | 'hindered' | 'asItIs' | 'asApproved'
  hindrance: WelcomeHindrance | null
  detail: string
}

/** Whether the letter that the saved settings choose can be sent, and why not. */
export const welcomeEndpoint: Endpoint = { path: '/welcome', method: 'get', handler: answering(tellOfWelcome) }

async function tellOfWelcome(req: PayloadRequest): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'mail-settings', 'read') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const now = await welcomeNow(req.payload, uiLanguageFor(req.i18n.language))
  const isHindered = now.state === 'hindered'
  const told: WelcomeTold = {
    state: now.state,
    hindrance: isHindered ? now.hindrance : null,
    detail: isHindered ? now.detail : '',
  }
  return json(told)
}
