'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../texts'

interface Props {
  title: string
  /** It cannot be closed while something is being done. */
  busy: boolean
  onClose: () => void
  children: ReactNode
}

/** A part of the page that opens about one import; focus goes to its title, also when that changes. */
export function PanelFrame({ title, busy, onClose, children }: Props) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <section aria-labelledby="undo-title" className="spets-undo">
      <h3 className="spets-subtitle" id="undo-title" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <div className="spets-undo__close">
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={onClose}>
          {t('importUndo.panel.close')}
        </Button>
      </div>
    </section>
  )
}
