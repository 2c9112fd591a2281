'use client'

import { contentLanguages, type ContentLanguage } from '../../i18n/languages'
import { Choice } from '../ui/Choice'
import { useTexts } from '../texts'
import { ContactFinder, type FoundContact } from '../ui/ContactFinder'

/** How a mail is shown. */
export interface Shown {
  language: ContentLanguage
  form: 'html' | 'text'
  width: 'desktop' | 'phone'
  theme: 'light' | 'dark'
  /** As whom; null is the user. */
  contact: FoundContact | null
}

interface Props {
  shown: Shown
  onChange: (shown: Shown) => void
}

/** Chooses language, form, width, light and reader. */
export function PaneSettings({ shown, onChange }: Props) {
  const { t } = useTexts()
  const set = (change: Partial<Shown>) => onChange({ ...shown, ...change })
  return (
    <details className="spets-pane__settings" open>
      <summary>{t('writing.pane.settings')}</summary>
      <div className="spets-preview__choices">
        <Choice
          label={t('admin.preview.width')}
          onChange={(width) => set({ width })}
          options={(['desktop', 'phone'] as const).map((value) => ({ value, label: t(`admin.preview.widths.${value}`) }))}
          value={shown.width}
        />
        <Choice
          label={t('admin.preview.theme')}
          onChange={(theme) => set({ theme })}
          options={(['light', 'dark'] as const).map((value) => ({ value, label: t(`admin.preview.themes.${value}`) }))}
          value={shown.theme}
        />
        <Choice
          label={t('admin.preview.form')}
          onChange={(form) => set({ form })}
          options={(['html', 'text'] as const).map((value) => ({ value, label: t(`admin.preview.forms.${value}`) }))}
          value={shown.form}
        />
        <Choice
          label={t('admin.preview.language')}
          onChange={(language) => set({ language })}
          options={contentLanguages.map((value) => ({ value, label: t(`admin.preview.languages.${value}`) }))}
          value={shown.language}
        />
        <ContactFinder
          label={t('writing.pane.asContact')}
          placeholder={t('writing.pane.asYou')}
          chosen={shown.contact}
          onChoose={(contact) => set({ contact })}
        />
      </div>
    </details>
  )
}
