'use client'

import { Button } from '@payloadcms/ui'
import { isContentLanguage } from '../../i18n/languages'
import { timeInWords } from '../ui/times'
import { type Texts, useTexts } from '../texts'
import type { SetTimeOf, SetTimesOf } from './useSetTimes'

/** The times that wait, each with a way to take it away. */
export function SetTimes({ times }: { times: SetTimesOf }) {
  const texts = useTexts()
  const { t } = texts
  return (
    <>
      <h3 className="spets-subtitle">{t('setTime.waiting')}</h3>
      {times.waiting.length === 0 && <p>{t('setTime.none')}</p>}
      <ul className="spets-list">
        {times.waiting.map((each) => (
          <li key={each.id}>
            {inWords(each, texts)}{' '}
            <Button
              aria-label={`${t('setTime.remove')}: ${inWords(each, texts)}`}
              buttonStyle="secondary"
              disabled={times.busy}
              margin={false}
              onClick={() => void times.remove(each.id)}
              size="small"
            >
              {t('setTime.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function inWords({ at, language: only, type }: SetTimeOf, { language, t, zone }: Texts): string {
  const when = timeInWords(language, zone, at)
  if (type === 'unpublish') return t('setTime.willUnpublish', { when })
  return t('setTime.willPublish', { when, language: isContentLanguage(only) ? t(`setTime.languages.${only}`) : t('setTime.all') })
}
