import type { Payload } from 'payload'
import type { Day } from '../../domain/days'
import { renderReminderMail } from '../../emails'
import { settingsOf } from '../../env'
import type { UiLanguage } from '../../i18n/languages'
import { publisherIn } from '../content/publisher'
import type { Due, Recipient } from './due'
import { languageOf } from './language'

/** Writes one mail to one person, of all that they are to be told today. */
export async function sendReminders(payload: Payload, { user, due }: Recipient): Promise<void> {
  const language = await languageOf(payload, user.id)
  const titles = await titlesIn(payload, due, language)
  const lines = (kind: Due['reminder']['kind']) =>
    due
      .filter(({ reminder }) => reminder.kind === kind)
      .toSorted((one, other) => one.reminder.day.localeCompare(other.reminder.day))
      .map(({ activity, reminder }) => ({
        title: titles.get(activity.id) ?? activity.title,
        day: inWords(reminder.day, language),
        url: `${settingsOf(payload).publicUrl}/admin/collections/activities/${activity.id}`,
      }))
  const mail = await renderReminderMail({
    language,
    publisher: await publisherIn(payload, language),
    name: user.name,
    ahead: lines('ahead'),
    late: lines('late'),
    url: `${settingsOf(payload).publicUrl}/admin`,
  })
  await payload.sendEmail({ to: user.email, headers: { 'Auto-Submitted': 'auto-generated' }, ...mail })
}

async function titlesIn(payload: Payload, due: readonly Due[], locale: UiLanguage): Promise<Map<string, string>> {
  const where = { id: { in: due.map(({ activity }) => activity.id) } }
  const { docs } = await payload.find({ collection: 'activities', where, locale, select: { title: true }, depth: 0, pagination: false })
  return new Map(docs.map(({ id, title }) => [id, title]))
}

const inWords = (day: Day, language: UiLanguage): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${day}T12:00:00Z`))
