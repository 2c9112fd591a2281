import type { Payload } from 'payload'
import { beginOnce, endOnce } from '../../database'
import { type Day, dayOf } from '../../domain/days'
import { isDecent } from '../../domain/planning/reminders'
import { type Settings, settingsOf } from '../../env'
import { type Due, type Recipient, recipientsOf } from './due'
import { sendReminders } from './mail'
import { note, takeBack } from './note'
import { isSurelyNotSent } from './unsent'

export { peopleWithoutUser } from './due'
export { rememberLanguage } from './language'

/** How long it is kept that somebody has been written to on a day, in milliseconds: longer than the day. */
const kept = 3 * 86_400_000

/**
 * Reminds those who answer for activities, by one mail each a working day: of what is to be done within the days of the
 * mail settings, and of what has become late. May be called as often as anybody likes, by any number of workers.
 * @returns how many were written to
 */
export async function remindResponsible(payload: Payload, now: Date): Promise<number> {
  const settings = settingsOf(payload)
  const today = dayOf(now, settings.zone)
  if (!isDecent(today, hourIn(settings.zone, now)) || !staysHere(settings)) return 0
  const { remindDays } = await payload.findGlobal({ slug: 'mail-settings', depth: 0 })
  if (!remindDays) return 0
  let written = 0
  for (const recipient of await recipientsOf(payload, today, remindDays)) if (await remind(payload, recipient, today)) written += 1
  return written
}

/** A demonstration writes to its own inbox and to nobody else; without a mail server nothing is noted as told. */
const staysHere = ({ demonstration, smtpUrl }: Settings): boolean =>
  smtpUrl !== null && (!demonstration || ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(smtpUrl).hostname))

const hourIn = (zone: string, now: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now))

/**
 * Writes to one person. Of two workers one does; what it is about is noted before the mail is handed over, so that
 * whoever is killed has at most one mail of which nobody knows, and it is not sent again.
 */
async function remind(payload: Payload, { user, due }: Recipient, today: Day): Promise<boolean> {
  const key = `remind:${today}:${user.id}`
  if (!(await beginOnce(payload, key))) return false
  const mine: Due[] = []
  // Others who answer for the same are noted in the same place.
  for (const each of due) if (await note(payload, each, user.id)) mine.push(each)
  try {
    if (mine.length > 0) await sendReminders(payload, { user, due: mine })
  } catch (err) {
    payload.logger.error({ err, msg: 'A reminder could not be sent' })
    // The day's key runs out by itself, and then it is tried again.
    if (isSurelyNotSent(err)) for (const each of mine) await takeBack(payload, each, user.id)
    return false
  }
  await endOnce(payload, key, new Date(Date.now() + kept))
  return mine.length > 0
}
