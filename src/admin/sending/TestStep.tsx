'use client'

import { Button, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { type ContentLanguage, contentLanguages, isContentLanguage } from '../../i18n/languages'
import { type Answer, post } from '../http'
import { Choice } from '../parts/Choice'
import { Failure } from '../parts/Failure'
import { Notice } from '../parts/Notice'
import { useTexts } from '../texts'
import type { SendableCollection } from './mailings'

/** Sends the mail to the one who is logged in, and to nobody else. */
export function TestStep({ collection, id }: { collection: SendableCollection; id: string }) {
  const { t } = useTexts()
  const { code } = useLocale()
  const [language, setLanguage] = useState<ContentLanguage>(isContentLanguage(code) ? code : 'sv')
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer<{ to: string[] }> | null>(null)

  const sendTest = async () => {
    setBusy(true)
    setAnswer(null)
    setAnswer(await post<{ to: string[] }>(t, `/api/${collection}/${id}/test`, { languages: [language] }))
    setBusy(false)
  }

  return (
    <>
      <p className="spets-help">{t('admin.test.about')}</p>
      <Choice
        label={t('admin.preview.language')}
        onChange={setLanguage}
        options={contentLanguages.map((value) => ({ value, label: t(`admin.preview.languages.${value}`) }))}
        value={language}
      />
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void sendTest()}>
        {busy
          ? t('admin.test.sending')
          : t('admin.test.button', { language: t(`admin.audience.languagesIn.${language}`) })}
      </Button>
      {answer?.ok && (
        <Notice announce kind="success">
          {t('admin.test.sent', { to: answer.value.to.join(', ') })}
        </Notice>
      )}
      {answer?.ok === false && <Failure problem={answer.problem} />}
    </>
  )
}
