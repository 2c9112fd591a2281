import { seeOther } from '../document/htmlResponse'
import type { Handler } from '../handler'
import { paths } from '../paths'
import { giveFeedback } from './feedback'
import { postedForm } from './form'
import { showInvitation } from './invitationPage'
import { badLinkPage } from './selfPage'

/** POST of what one who came thinks of the meeting. */
export const feedbackByPage: Handler<{ token: string }> = async (payload, request, { token }) => {
  const outcome = await giveFeedback(payload, token, await postedForm(request))
  if (outcome === 'badLink') return badLinkPage(payload)
  if (outcome === 'thanked') return seeOther(`${paths.invitation(token)}?thanked`)
  return showInvitation(payload, token, { feedback: outcome })
}
