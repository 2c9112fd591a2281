'use client'

import { Button } from '@payloadcms/ui'
import { contentLanguages } from '../../i18n/languages'
import { exclusionReasons } from '../../domain/mailings'
import { written } from '../counted'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import type { Audience } from './audience'
import { AudienceRows } from './AudienceRows'
import { useMailing } from './MailChoice'
import type { SendableCollection } from './mailings'

interface Props {
  collection: SendableCollection
  id: string
  audience: Audience
  loading: boolean
  onCountAgain: () => void
}

/** Who gets it, and who does not and why, with the names behind each number. */
export function AudienceStep({ collection, id, audience, loading, onCountAgain }: Props) {
  const { language, t, n } = useTexts()
  const { toSend, candidates, excluded, byLanguage, from, replyTo } = audience
  const address = useMailing(collection, id).address('audience/rows', { audience: audience.audience })
  const reasons = exclusionReasons.filter((reason) => (excluded[reason] ?? 0) > 0)
  const left = candidates - toSend
  return (
    <>
      {toSend > 0 ? (
        <p className="spets-number">{n('admin.audience.toSend', toSend)}</p>
      ) : (
        <Notice kind="warning">{t('admin.audience.nobody')}</Notice>
      )}
      <p className="spets-help">
        {n('admin.audience.candidates', candidates)} {t('admin.audience.from', { from })}. {t('dispatching.replyTo', { replyTo })}.
      </p>
      {toSend > 0 && (
        <>
          <p className="spets-languages">
            {contentLanguages
              .filter((each) => (byLanguage[each] ?? 0) > 0)
              .map((each) =>
                t('admin.audience.inLanguage', {
                  count: written(language, byLanguage[each] ?? 0),
                  language: t(`admin.audience.languagesIn.${each}`),
                }),
              )
              .join(', ')}
          </p>
          <AudienceRows address={address} key={toSend} label={t('admin.audience.whoGets')} of="toSend" />
        </>
      )}
      <h3 className="spets-subtitle">{left > 0 ? n('admin.audience.excluded', left) : t('admin.audience.noneExcluded')}</h3>
      {reasons.map((reason) => (
        <AudienceRows
          address={address}
          key={`${reason}-${excluded[reason]}`}
          label={`${written(language, excluded[reason] ?? 0)} ${t(`admin.audience.whyNot.${reason}`)}`}
          of={reason}
        />
      ))}
      <Button buttonStyle="secondary" disabled={loading} margin={false} onClick={onCountAgain}>
        {t('admin.audience.countAgain')}
      </Button>
    </>
  )
}
