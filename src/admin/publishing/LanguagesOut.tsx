'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PublishingState } from '../../plugins/languagesApart/endpoints'
import { type ContentLanguage, defaultLanguage } from '../../i18n/languages'
import { post } from '../http'
import { momentIn } from '../moments'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

/** Says of a document which languages readers have, and what goes out at a time that is set; takes a language back. */
export function LanguagesOut() {
  const { t } = useTexts()
  const { collectionSlug, hasPublishedDoc, hasPublishPermission, id, isTrashed, lastUpdateTime, unpublishedVersionCount, versionCount } =
    useDocumentInfo()
  const base = collectionSlug && id && !isTrashed ? `/api/${collectionSlug}/${id}` : null
  const { reload, value } = useLoaded<PublishingState>(base && `${base}/publishing`)
  const [asked, setAsked] = useState<ContentLanguage | null>(null)
  // Whatever has been saved, it is read anew.
  useEffect(reload, [hasPublishedDoc, lastUpdateTime, reload, unpublishedVersionCount, versionCount])
  if (!base || !value) return null
  return (
    <div className="spets-languages-out">
      <ul aria-label={t('publishing.out.label')}>
        {value.languages.map(({ language, state }) => (
          <li data-state={state} key={language}>
            {t(`publishing.out.${state}`, { language: capital(t(`publishing.languages.${language}`)) })}
            {state !== 'notOut' && language !== defaultLanguage && hasPublishPermission && (
              <Button buttonStyle="secondary" margin={false} onClick={() => setAsked(language)} size="small">
                {t('publishing.out.takeBack', { language: t(`publishing.languages.${language}`) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Times times={value.times} />
      {asked && <TakeBack base={base} language={asked} onClose={() => setAsked(null)} onDone={reload} />}
    </div>
  )
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function Times({ times }: Pick<PublishingState, 'times'>) {
  const { language, t, zone } = useTexts()
  return times.map(({ at, changedAt, language: only, type }) => {
    const named = only === 'sv' || only === 'en' || only === 'sma' ? t(`publishing.languages.${only}`) : t('publishing.set.all')
    return (
      <Notice kind={changedAt && type === 'publish' ? 'warning' : 'info'} key={`${type} ${at} ${only}`}>
        {t(`publishing.set.${type}`, { when: momentIn(language, zone, at), language: named })}
        {changedAt && type === 'publish' ? ` ${t('publishing.set.changed', { when: momentIn(language, zone, changedAt) })}` : ''}
      </Notice>
    )
  })
}

interface TakeBackProps {
  base: string
  language: ContentLanguage
  onClose: () => void
  onDone: () => void
}

function TakeBack({ base, language, onClose, onDone }: TakeBackProps) {
  const { t } = useTexts()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const named = { language: t(`publishing.languages.${language}`) }
  const takeBack = async () => {
    setBusy(true)
    const answer = await post<PublishingState>(t, `${base}/take-back`, { language })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem.detail ?? answer.problem.title)
    onDone()
    onClose()
  }
  return (
    <ConfirmDialog
      busy={busy}
      busyText={t('admin.loading')}
      onCancel={onClose}
      onYes={takeBack}
      open
      title={t('publishing.out.takeBack', named)}
      yes={t('publishing.out.takeBack', named)}
    >
      <p>{t('publishing.out.confirm', named)}</p>
      {problem && (
        <Notice announce kind="error">
          {problem}
        </Notice>
      )}
    </ConfirmDialog>
  )
}
