'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { contentLanguages } from '../../i18n/languages'
import { Choice } from '../ui/Choice'
import { chosenTime, type ChosenTime, firstTime, instantOf } from '../sending/when'
import { useTexts } from '../texts'
import { DayAndTime } from './DayAndTime'
import type { SetTimesOf } from './useSetTimes'

type Deed = 'publish' | 'unpublish'

/** What is to happen, when and in which language. Only what is out can be taken back. */
export function SetTimeForm({ isBlocked, times }: { isBlocked: boolean; times: SetTimesOf }) {
  const { t, zone } = useTexts()
  const { hasPublishedDoc } = useDocumentInfo()
  const [deed, setDeed] = useState<Deed>('publish')
  const [when, setWhen] = useState<ChosenTime>(() => firstTime(null, zone, new Date()))
  const [language, setLanguage] = useState('all')
  const at = instantOf(when)
  const isPublishing = deed === 'publish' || !hasPublishedDoc
  const save = async () => {
    if (at)
      await times.set({ type: isPublishing ? 'publish' : 'unpublish', at, language: isPublishing && language !== 'all' ? language : null })
  }
  return (
    <>
      <Choice
        label={t('setTime.what')}
        onChange={setDeed}
        options={[
          { value: 'publish', label: t('setTime.publish') },
          ...(hasPublishedDoc ? [{ value: 'unpublish' as const, label: t('setTime.unpublish') }] : []),
        ]}
        value={isPublishing ? 'publish' : 'unpublish'}
      />
      <DayAndTime onChange={(day, time) => setWhen(chosenTime(day, time, zone, new Date()))} when={when} />
      {isPublishing && (
        <label className="spets-when__field">
          {t('setTime.language')}
          <select className="spets-input" onChange={(event) => setLanguage(event.currentTarget.value)} value={language}>
            <option value="all">{t('setTime.all')}</option>
            {contentLanguages.map((code) => (
              <option key={code} value={code}>
                {t(`setTime.languages.${code}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button disabled={!at || isBlocked || times.busy} margin={false} onClick={() => void save()} size="large">
        {t(times.busy ? 'setTime.saving' : 'setTime.save')}
      </Button>
      <p aria-live="polite">{times.problem ? <strong className="spets-field__error">{times.problem}</strong> : times.said}</p>
    </>
  )
}
