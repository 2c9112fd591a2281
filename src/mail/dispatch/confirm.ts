import type { Payload } from 'payload'
import type { UiLanguage } from '../../i18n/languages'
import { Refusal } from '../../errors'
import { translator } from '../../i18n'
import { checkMailing, type MailingCheck } from '../check'
import { renderAll } from '../content/render'
import { type Mailing, mailings } from '../kinds'

/** What a person saw and confirmed. */
export interface Confirmation {
  /** The number of recipients that the confirmation named. */
  confirmedCount: number
  /** How many dispatches of this mailing there were then, so that pressing twice sends once. */
  previousDispatches: number
  /** Whoever confirms; null for the seed and the demo. */
  user: string | null
  /** Only contacts of these strength areas and of none; null for all. */
  areas: string[] | null
  language: UiLanguage
}

/**
 * Makes a dispatch of a newsletter or of a meeting's invitation, with its content and its segments'
 * questions frozen. The worker takes it from there.
 * @returns the id of the dispatch
 * @throws Refusal 422 when something must be mended first; 409 when what was confirmed no longer holds,
 * or the mailing is on its way already
 */
export async function confirmDispatch(payload: Payload, mailing: Mailing, by: Confirmation): Promise<string> {
  const check = await checkMailing(payload, mailing, by.areas, translator(by.language))
  refuseIfChanged(mailing, check, by)
  const content = await renderAll(payload, mailing.kind, mailing.id)
  const key = `${mailing.kind}:${mailing.id}:${by.previousDispatches}`
  const inArchive = mailing.kind === 'newsletter' && (await isForArchive(payload, mailing.id))
  try {
    const { id } = await payload.create({
      collection: 'dispatches',
      data: {
        title: content.sv.subject,
        kind: mailing.kind,
        status: 'scheduled',
        [mailing.kind === 'newsletter' ? 'newsletter' : 'meeting']: mailing.id,
        confirmedCount: by.confirmedCount,
        confirmedBy: by.user,
        scheduledFor: new Date().toISOString(),
        key,
        slug: crypto.randomUUID(),
        inArchive,
        content: { ...content },
        segmentQuestions: { ...check.question },
      },
    })
    return id
  } catch (error) {
    if (await exists(payload, key)) throw refusal('alreadyOnItsWay', by.language)
    throw error
  }
}

function refuseIfChanged({ kind }: Mailing, check: MailingCheck, by: Confirmation) {
  const translate = translator(by.language)
  if (check.previousDispatches !== by.previousDispatches) throw refusal('alreadyOnItsWay', by.language)
  if (kind === 'invitation' && isWaiting(check.lastDispatch)) throw refusal('alreadyOnItsWay', by.language)
  if (kind === 'newsletter' && check.lastDispatch && check.lastDispatch.status !== 'cancelled')
    throw refusal('alreadySent', by.language)
  const first = check.problems[0]
  if (first) throw new Refusal('notReady', first.detail, 422, check.problems)
  if (check.toSend === 0) throw refusal('nobodyLeft', by.language)
  if (check.toSend !== by.confirmedCount) {
    const counts = { confirmed: by.confirmedCount, now: check.toSend }
    throw new Refusal('countChanged', translate('mail.refusal.countChanged', counts), 409)
  }
}

/** Nobody has been invited by it yet, so the same people would be asked twice. */
const isWaiting = (dispatch: MailingCheck['lastDispatch']): boolean =>
  dispatch !== null && ['scheduled', 'preparing', 'paused'].includes(dispatch.status)

const refusal = (code: 'alreadyOnItsWay' | 'alreadySent' | 'nobodyLeft', language: UiLanguage) =>
  new Refusal(code, translator(language)(`mail.refusal.${code}`), 409)

async function isForArchive(payload: Payload, id: string): Promise<boolean> {
  const newsletter = await payload.findByID({ collection: mailings.newsletter.collection, id, depth: 0 })
  return newsletter.inArchive !== false
}

async function exists(payload: Payload, key: string): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'dispatches', where: { key: { equals: key } } })
  return totalDocs > 0
}
