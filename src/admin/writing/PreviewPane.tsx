'use client'

import { useDocumentInfo, useLivePreviewContext, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { type ContentLanguage, isContentLanguage } from '../../i18n/languages'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { PaneFrame } from './PaneFrame'
import { PaneSettings, type Shown } from './PaneSettings'
import { Remarks } from './Remarks'
import { useUnsavedPreview } from './useUnsavedPreview'

/** The newsletter beside its form, as its reader would get it; it follows the typing. */
export function PreviewPane() {
  const { isLivePreviewing } = useLivePreviewContext()
  return isLivePreviewing ? <OpenPane /> : null
}

/** The pane itself, inside the form that it shows. */
export function OpenPane() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const [shown, setShown] = useState<Shown>(() => ({
    language: isContentLanguage(code) ? code : ('sv' satisfies ContentLanguage),
    form: 'html',
    width: 'desktop',
    theme: 'light',
    contact: null,
  }))
  const { value: mail, problem, loading, retry } = useUnsavedPreview(id ? String(id) : null, code, shown)
  return (
    <section aria-label={t('writing.pane.title')} className="spets-pane">
      <div className="spets-pane__head">
        <h2 className="spets-pane__title">{t('writing.pane.title')}</h2>
        <p className="spets-help">{t(loading ? 'writing.pane.updating' : 'writing.pane.follows')}</p>
      </div>
      <PaneSettings onChange={setShown} shown={shown} />
      {problem && <Failure onRetry={retry} problem={problem} />}
      {mail && (
        <>
          <Remarks remarks={mail.remarks} />
          <p className="spets-pane__subject">{mail.subject}</p>
          <PaneFrame body={shown.form === 'html' ? mail.html : mail.text} shown={shown} />
        </>
      )}
    </section>
  )
}
