'use client'

import { askText } from '../http'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { previewPage } from './previewPage'

interface Props {
  address: string
  form: 'html' | 'text'
  width: 'desktop' | 'phone'
  theme: 'light' | 'dark'
}

/** Shows a preview in a frame where nothing of it can run. */
export function PreviewFrame({ address, form, width, theme }: Props) {
  const { t } = useTexts()
  const { value: body, problem, reload } = useLoaded(address, askText)
  if (problem) return <Failure onRetry={reload} problem={problem} />
  return (
    <div className={`spets-preview__stage spets-preview__stage--${width}`}>
      {body === null && <output className="spets-preview__loading">{t('admin.loading')}</output>}
      <iframe
        className="spets-preview__frame"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={body === null ? '' : previewPage(body, form, theme)}
        style={{ colorScheme: theme }}
        title={t('admin.preview.frame')}
      />
    </div>
  )
}
