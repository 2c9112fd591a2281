'use client'

import { Link } from '@payloadcms/ui'
import { useTexts } from '../texts'
import type { DispatchFacts } from './dispatchFacts'

/** Who confirmed, when, and the ways to what was sent. */
export function Facts({ facts, confirmedCount }: { facts: DispatchFacts; confirmedCount: number | null }) {
  const { t, n, language } = useTexts()
  const { confirmedBy, times, zone, source, kind, webVersion } = facts
  return (
    <>
      <dl className="spets-facts">
        {confirmedCount !== null && (
          <div>
            <dt>{t('admin.dispatch.confirmedCount')}</dt>
            <dd>{n('admin.dispatch.count', confirmedCount)}</dd>
          </div>
        )}
        <div>
          <dt>{t('admin.dispatch.confirmedBy')}</dt>
          <dd>{confirmedBy ?? t('admin.dispatch.unknownPerson')}</dd>
        </div>
        {times.map(({ name, at }) => (
          <div key={name}>
            <dt>{t(`admin.dispatch.${name}`)}</dt>
            <dd>
              <time dateTime={at}>{timeIn(language, zone, at)}</time>
            </dd>
          </div>
        ))}
      </dl>
      <p className="spets-links">
        {source && (
          <Link href={source}>
            {t(kind === 'newsletter' ? 'admin.dispatch.toNewsletter' : 'admin.dispatch.toMeeting')}
          </Link>
        )}
        {webVersion && (
          <a href={webVersion} rel="noopener" target="_blank">
            {t('admin.dispatch.webVersion')} {t('admin.nav.newTab')}
          </a>
        )}
      </p>
    </>
  )
}

const timeIn = (language: string, zone: string, at: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(at))
