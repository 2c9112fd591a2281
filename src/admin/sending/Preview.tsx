'use client'

import { useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { contentLanguages, type ContentLanguage, isContentLanguage } from '../../i18n/languages'
import { Choice } from '../ui/Choice'
import { useTexts } from '../texts'
import { useMailing } from './MailChoice'
import type { SendableCollection } from './mailings'
import { PreviewFrame } from './PreviewFrame'

const forms = ['html', 'text'] as const
const widths = ['desktop', 'phone'] as const
const themes = ['light', 'dark'] as const

/** The saved mail as a recipient sees it, in the form, language, width and light chosen. */
export function Preview({ collection, id }: { collection: SendableCollection; id: string }) {
  const { t } = useTexts()
  const { address } = useMailing(collection, id)
  const { code } = useLocale()
  const [language, setLanguage] = useState<ContentLanguage>(isContentLanguage(code) ? code : 'sv')
  const [form, setForm] = useState<(typeof forms)[number]>('html')
  const [width, setWidth] = useState<(typeof widths)[number]>('desktop')
  const [theme, setTheme] = useState<(typeof themes)[number]>('light')

  return (
    <section aria-label={t('admin.preview.title')} className="spets-preview">
      <h2 className="spets-step__title">{t('admin.preview.title')}</h2>
      <p className="spets-help">{t('admin.preview.about')}</p>
      <div className="spets-preview__choices">
        <Choice
          label={t('admin.preview.language')}
          onChange={setLanguage}
          options={contentLanguages.map((value) => ({ value, label: t(`admin.preview.languages.${value}`) }))}
          value={language}
        />
        <Choice
          label={t('admin.preview.form')}
          onChange={setForm}
          options={forms.map((value) => ({ value, label: t(`admin.preview.forms.${value}`) }))}
          value={form}
        />
        <Choice
          label={t('admin.preview.width')}
          onChange={setWidth}
          options={widths.map((value) => ({ value, label: t(`admin.preview.widths.${value}`) }))}
          value={width}
        />
        <Choice
          label={t('admin.preview.theme')}
          onChange={setTheme}
          options={themes.map((value) => ({ value, label: t(`admin.preview.themes.${value}`) }))}
          value={theme}
        />
      </div>
      <PreviewFrame address={address('preview', { language, form })} form={form} theme={theme} width={width} />
    </section>
  )
}
