'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import type { ImportCounts } from './types'

interface Props {
  counts: ImportCounts
  source: string
  busy: boolean
  onLoad: () => Promise<void>
}

/** The button that loads what the dry run has shown, and the question that names the number before it does. */
export function LoadStep({ counts, source, busy, onLoad }: Props) {
  const { t, n } = useTexts()
  const [asking, setAsking] = useState(false)
  const count = counts.created + counts.updated
  const nothing = counts.errors > 0 ? 'admin.importing.nothing' : 'admin.importing.nothingNew'
  if (count === 0) return <Notice kind="info">{t(nothing)}</Notice>

  const confirm = async () => {
    await onLoad()
    setAsking(false)
  }

  return (
    <div className="spets-load">
      <Button disabled={busy} margin={false} onClick={() => setAsking(true)} size="large">
        {n('admin.importing.load', count)}
      </Button>
      <ConfirmDialog
        busy={busy}
        busyText={t('admin.importing.loading')}
        onCancel={() => setAsking(false)}
        onYes={confirm}
        open={asking}
        title={n('admin.importing.loadTitle', count)}
        yes={n('admin.importing.loadYes', count)}
      >
        <p>{t('admin.importing.loadBody', { source: source.trim() })}</p>
      </ConfirmDialog>
    </div>
  )
}
