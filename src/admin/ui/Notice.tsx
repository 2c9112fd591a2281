'use client'

import type { ReactNode } from 'react'
import { useTexts } from '../texts'

type NoticeKind = 'info' | 'warning' | 'error' | 'success'

interface Props {
  kind: NoticeKind
  /** Read aloud when it appears. Leave out for what is there from the start. */
  announce?: boolean
  children: ReactNode
}

const marks: Record<NoticeKind, string> = { info: 'i', warning: '!', error: '×', success: '✓' }

/** Something to notice; its kind is told by a sign and a word, not by colour alone. */
export function Notice({ kind, announce, children }: Props) {
  const { t } = useTexts()
  const role = kind === 'error' ? 'alert' : 'status'
  return (
    <div className={`spets-notice spets-notice--${kind}`} role={announce ? role : undefined}>
      <span aria-hidden="true" className="spets-notice__mark">
        {marks[kind]}
      </span>
      <div className="spets-notice__text">
        <span className="spets-hidden">{t(`admin.notices.${kind}`)}: </span>
        {children}
      </div>
    </div>
  )
}
