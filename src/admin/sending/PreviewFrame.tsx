'use client'

import { useEffect, useState } from 'react'
import type { Problem } from '../../errors'
import { problemOf, send } from '../http'
import { Failure } from '../parts/Failure'
import { useTexts } from '../texts'
import { previewPage } from './previewPage'

interface Props {
  address: string
  form: 'html' | 'text'
  width: 'desktop' | 'phone'
  theme: 'light' | 'dark'
}

/** Shows a preview in a frame where nothing of it can run. The frame's colour scheme is what the mail takes as the reader's. */
export function PreviewFrame({ address, form, width, theme }: Props) {
  const { t } = useTexts()
  const [turn, setTurn] = useState(0)
  const { body, problem } = useBody(address, turn)
  if (problem) return <Failure onRetry={() => setTurn(turn + 1)} problem={problem} />
  return (
    <div className={`spets-preview__stage spets-preview__stage--${width}`}>
      {body === null && (
        <p className="spets-preview__loading" role="status">
          {t('admin.loading')}
        </p>
      )}
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

/** The text at an address; what was read before stays until the next is there. */
function useBody(address: string, turn: number): { body: string | null; problem: Problem | null } {
  const { t } = useTexts()
  const [state, setState] = useState<{ body: string | null; problem: Problem | null }>({ body: null, problem: null })
  useEffect(() => {
    const controller = new AbortController()
    const read = async () => {
      const response = await send(address, { signal: controller.signal })
      if (response?.ok) return { body: await response.text(), problem: null }
      if (response) return { body: null, problem: await problemOf(t, response) }
      return { body: null, problem: { type: 'about:blank', title: t('admin.failures.noConnection'), status: 0 } }
    }
    read().then(setState, () => undefined)
    return () => controller.abort()
  }, [address, t, turn])
  return state
}
