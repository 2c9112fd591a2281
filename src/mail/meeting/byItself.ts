import type { Payload } from 'payload'
import { settingsOf } from '../../env'
import { Refusal } from '../../errors'
import { translator } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'
import { checkMailing } from '../check'
import { confirmDispatch } from '../dispatch/confirm'
import { keyOfPlanned } from '../dispatch/save'
import type { Mailing } from '../kinds'

/**
 * Makes the dispatch of a mail about a meeting that nobody confirms, once: it is known by its row and time.
 * @returns `made` when it is there, now or before; `not` when it cannot be, such as where nobody is left to send it to, which
 * is told in the log; `later` when another of its kind is just about to go
 */
export async function sendByItself(payload: Payload, mailing: Mailing): Promise<'made' | 'not' | 'later'> {
  const language = uiLanguageFor(settingsOf(payload).language)
  if (await isMade(payload, mailing)) return 'made'
  try {
    const { previousDispatches, toSend } = await checkMailing(payload, mailing, null, translator(language))
    await confirmDispatch(payload, mailing, { confirmedCount: toSend, previousDispatches, user: null, areas: null, language })
    return 'made'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'alreadyOnItsWay') return (await isMade(payload, mailing)) ? 'made' : 'later'
    payload.logger.info({
      msg: 'A mail that a meeting sends by itself was not sent',
      meeting: mailing.id,
      kind: mailing.kind,
      reason: error.code,
    })
    return 'not'
  }
}

async function isMade(payload: Payload, mailing: Mailing): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'dispatches', where: { key: { equals: keyOfPlanned(mailing) } } })
  return totalDocs > 0
}
