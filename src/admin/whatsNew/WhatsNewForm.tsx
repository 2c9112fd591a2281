'use client'

import { Button, Link } from '@payloadcms/ui'
import { useState } from 'react'
import type { NewsAnswer } from '../../collections/mailings/Newsletters/whatsNew/endpoints'
import { newKinds } from '../../domain/whatsNew'
import { dayIn } from '../moments'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { useLoaded } from '../useLoaded'
import { ItemGroup } from './ItemGroup'
import { type Picked, suggestedIn } from './picked'
import { useMake } from './useMake'

const newNewsletter = '/admin/collections/newsletters/create'

/** What is new, each with a box to tick, and the button that makes a newsletter of what is ticked. */
export function WhatsNewForm({ locale }: { locale: string }) {
  const { t } = useTexts()
  const { value, problem, reload } = useLoaded<NewsAnswer>(`/api/newsletters/whats-new?locale=${locale}`)
  if (problem) return <Failure onRetry={reload} problem={problem} />
  if (!value) return <output>{t('whatsNew.loading')}</output>
  const isEmpty = newKinds.every((kind) => value.items[kind].length === 0)
  return (
    <>
      <p>{t('whatsNew.about')}</p>
      <Since answer={value} />
      {isEmpty ? (
        <>
          <Notice kind="info">
            <p>{t('whatsNew.nothing')}</p>
            <p>{t('whatsNew.nothingHelp')}</p>
          </Notice>
          <p>
            <Link href={newNewsletter}>{t('whatsNew.empty')}</Link>
          </p>
        </>
      ) : (
        <Choice answer={value} />
      )}
    </>
  )
}

function Since({ answer: { last, since } }: { answer: NewsAnswer }) {
  const { t, language, zone } = useTexts()
  const day = dayIn(language, zone, since)
  return <p>{last ? t('whatsNew.since', { title: last.title, day }) : t('whatsNew.sinceNoLetter', { day })}</p>
}

function Choice({ answer: { items, segments } }: { answer: NewsAnswer }) {
  const { t, n, language } = useTexts()
  const [picked, setPicked] = useState<Picked>(() => suggestedIn(items))
  const { make, busy, problem } = useMake()
  const count = newKinds.reduce((sum, kind) => sum + picked[kind].length, 0)
  if (segments === null)
    return (
      <Notice kind="warning">
        <p>{t('whatsNew.noReceivers')}</p>
        <p>
          <Link href={newNewsletter}>{t('whatsNew.empty')}</Link>
        </p>
      </Notice>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void make(picked)
      }}
    >
      {newKinds.map((kind) => (
        <ItemGroup
          chosen={picked[kind]}
          items={items[kind]}
          key={kind}
          kind={kind}
          onChange={(chosen) => setPicked((before) => ({ ...before, [kind]: chosen }))}
        />
      ))}
      {segments.length > 0 && <p>{t('whatsNew.receivers', { segments: new Intl.ListFormat(language).format(segments) })}</p>}
      {problem && <Failure problem={problem} />}
      <div className="spets-whatsnew__make">
        <Button disabled={busy} margin={false} type="submit">
          {t(busy ? 'whatsNew.making' : 'whatsNew.make')}
        </Button>
        <span aria-live="polite">{n('whatsNew.chosen', count)}</span>
      </div>
    </form>
  )
}
