'use client'

import { useState } from 'react'
import { contentLanguages, type ContentLanguage } from '../../i18n/languages'
import { Choice } from '../ui/Choice'
import { Step } from '../ui/Step'
import { PreviewFrame } from '../sending/PreviewFrame'
import { useTexts } from '../texts'

/** What was frozen in a dispatch, as a reader will get it. */
export function FrozenPreview({ id }: { id: string }) {
  const { t } = useTexts()
  const [language, setLanguage] = useState<ContentLanguage>('sv')
  return (
    <Step title={t('dispatching.approval.frozen')}>
      <Choice
        label={t('admin.preview.language')}
        onChange={setLanguage}
        options={contentLanguages.map((value) => ({ value, label: t(`admin.preview.languages.${value}`) }))}
        value={language}
      />
      <PreviewFrame address={`/api/dispatches/${id}/preview?language=${language}`} form="html" theme="light" width="desktop" />
    </Step>
  )
}
