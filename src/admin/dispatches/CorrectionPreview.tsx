'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { CorrectionNote } from '../../domain/mailContent'
import { type Answer, askText } from '../http'
import { Failure } from '../ui/Failure'
import { previewPage } from '../sending/previewPage'
import { useTexts } from '../texts'

/** Shows a correction as its readers get it, when asked to. */
export function CorrectionPreview({ id, note }: { id: string; note: CorrectionNote }) {
  const { t } = useTexts()
  const [answer, setAnswer] = useState<Answer<string> | null>(null)

  const show = async () => {
    const body = JSON.stringify({ note, language: 'sv' })
    const headers = { 'content-type': 'application/json' }
    setAnswer(await askText(t, `/api/dispatches/${id}/correction-preview`, { method: 'POST', headers, body }))
  }

  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => void show()}>
        {t('dispatching.correct.preview')}
      </Button>
      {answer?.ok === false && <Failure problem={answer.problem} />}
      {answer?.ok && (
        <iframe
          className="spets-preview__frame spets-correction__frame"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={previewPage(answer.value, 'html', 'light')}
          title={t('admin.preview.frame')}
        />
      )}
    </>
  )
}
