'use client'

import { useRef } from 'react'
import { previewPage } from '../sending/previewPage'
import { useTexts } from '../texts'
import type { Shown } from './PaneSettings'

/** Shows a mail in a frame where nothing of it can run, and stays where the reader has scrolled to. */
export function PaneFrame({ body, shown: { form, theme, width } }: { body: string; shown: Shown }) {
  const { t } = useTexts()
  const frame = useRef<HTMLIFrameElement>(null)
  const place = useRef(0)
  const keepPlace = () => {
    const view = frame.current?.contentWindow
    view?.scrollTo(0, place.current)
    view?.addEventListener('scroll', () => (place.current = view.scrollY))
  }

  return (
    <div className={`spets-preview__stage spets-preview__stage--${width} spets-pane__stage`}>
      <iframe
        className="spets-preview__frame"
        onLoad={keepPlace}
        ref={frame}
        // Of the same origin, so that its place is kept; without scripts, so that it can do nothing with that.
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        srcDoc={previewPage(body, form, theme)}
        style={{ colorScheme: theme }}
        title={t('admin.preview.frame')}
      />
    </div>
  )
}
