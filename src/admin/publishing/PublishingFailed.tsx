import type { ServerProps } from 'payload'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'
import { failedPublishings, whyInWords } from '../../jobs'
import { Notice } from '../ui/Notice'

/** Says on a document's page that it was not published or taken back at its time, and what stands in the way. */
export async function PublishingFailed({ id, i18n, payload }: ServerProps) {
  const failed = id === undefined ? [] : (await failedPublishings(payload)).filter(({ doc }) => doc.value === String(id))
  const [last] = failed
  if (!last) return null
  const t = translator(i18n.language)
  const locale = uiLanguageFor(i18n.language) === 'en' ? 'en-GB' : 'sv-SE'
  const when = new Intl.DateTimeFormat(locale, { timeZone: settingsOf(payload).zone, dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(last.at),
  )
  return (
    <Notice kind="error">
      {t(`publishing.failed.${last.type}`, { when })}. {whyInWords(last.failure, i18n.language)} {t('publishing.next')}
    </Notice>
  )
}
