'use client'

import { contentLanguages } from '../../i18n/languages'
import { written } from '../counted'
import { FactList } from '../ui/FactList'
import { useTexts } from '../texts'
import type { Audience } from './audience'

interface Props {
  title: string
  audience: Audience
  /** When, in words. */
  time: string
}

/** What one is about to send, once more: to how many, in which languages, from whom, and when. */
export function SendFacts({ title, audience, time }: Props) {
  const { language, n, t } = useTexts()
  const { byLanguage, from, replyTo, toSend } = audience
  const languages = contentLanguages
    .filter((each) => (byLanguage[each] ?? 0) > 0)
    .map((each) =>
      t('admin.audience.inLanguage', {
        count: written(language, byLanguage[each] ?? 0),
        language: t(`admin.audience.languagesIn.${each}`),
      }),
    )
  return (
    <FactList
      facts={[
        [t('dispatching.confirm.what'), title],
        [t('dispatching.confirm.number'), <strong key="number">{n('dispatching.confirm.recipients', toSend)}</strong>],
        [t('dispatching.confirm.languages'), languages.join(', ')],
        [t('dispatching.confirm.from'), from],
        [t('dispatching.confirm.replyTo'), replyTo],
        [t('dispatching.confirm.time'), time],
      ]}
    />
  )
}
