'use client'

import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { type DispatchKind, purposeOfKind } from '../../domain/mailings'
import type { TextKey } from '../../i18n'
import { FactList } from '../ui/FactList'
import { timeInWords } from '../ui/times'
import { useTexts } from '../texts'
import type { DispatchFacts } from './dispatchFacts'

/** What nobody has to confirm. */
const byItself: Partial<Record<DispatchKind, TextKey>> = {
  welcome: 'welcome.byItself',
  reminder: 'meetingMail.byItself',
  thanks: 'meetingMail.byItself',
  seat: 'meetingMail.byItself',
}

/** Who confirmed, when, from whom, and the ways to what was sent. */
export function Facts({ facts, confirmedCount }: { facts: DispatchFacts; confirmedCount: number | null }) {
  const { t, n, language } = useTexts()
  const { times, zone, source, kind, webVersion, corrects, from, replyTo, audience } = facts
  const known: (readonly [string, ReactNode] | false)[] = [
    confirmedCount !== null && [
      t(facts.isOpen ? 'dispatching.confirm.number' : 'admin.dispatch.confirmedCount'),
      n('admin.dispatch.count', confirmedCount),
    ],
    audience !== null && [t('dispatching.facts.audience'), t(`dispatching.facts.audiences.${audience}`)],
    from !== '' && [t('dispatching.facts.from'), from],
    replyTo !== '' && [t('dispatching.facts.replyTo'), replyTo],
    facts.requestedBy !== null && [t('dispatching.facts.requestedBy'), facts.requestedBy],
    facts.approvedBy !== null && [t('dispatching.facts.approvedBy'), facts.approvedBy],
    !facts.isOpen && [t('admin.dispatch.confirmedBy'), facts.confirmedBy ?? t(byItself[kind] ?? 'admin.dispatch.unknownPerson')],
    facts.registryNumber !== '' && [t('record.registryNumber'), facts.registryNumber],
    ...times.map(({ name, at }) => {
      const time = <time dateTime={at}>{timeInWords(language, zone, at)}</time>
      return [t(`admin.dispatch.${name}`), time] as const
    }),
  ]
  return (
    <>
      <FactList facts={known.filter((fact) => fact !== false)} />
      {facts.rowsRemovedAt && <p>{t('record.rowsRemovedNote', { at: timeInWords(language, zone, facts.rowsRemovedAt) })}</p>}
      <p className="spets-links">
        {source && (
          <Link href={source}>{t(purposeOfKind[kind] === 'invitation' ? 'admin.dispatch.toMeeting' : 'admin.dispatch.toNewsletter')}</Link>
        )}
        {facts.activity && <Link href={facts.activity}>{t('admin.dispatch.toActivity')}</Link>}
        {corrects && <Link href={corrects}>{t('dispatching.facts.corrects')}</Link>}
        {!facts.isOpen && (
          <a href={`/api/dispatches/${facts.id}/record`} rel="noopener" target="_blank">
            {t('record.link')} {t('admin.nav.newTab')}
          </a>
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
