'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { TermImportAnswer } from '../../../imports'
import { useTexts } from '../../texts'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'

interface Props {
  counts: TermImportAnswer['counts']
  busy: boolean
  onLoad: () => Promise<void>
}

/** The button that reads in what was shown, and the question that names the number before it does. */
export function TermLoadStep({ busy, counts, onLoad }: Props) {
  const { t, n } = useTexts()
  const [asking, setAsking] = useState(false)
  const count = counts.made + counts.changed
  if (count === 0) return <Notice kind="info">{t('termImport.page.nothing')}</Notice>
  const confirm = async () => {
    await onLoad()
    setAsking(false)
  }
  return (
    <div className="spets-load">
      <Button disabled={busy} margin={false} onClick={() => setAsking(true)} size="large">
        {n('termImport.page.load', count)}
      </Button>
      <ConfirmDialog
        busy={busy}
        busyText={t('termImport.page.loading')}
        onCancel={() => setAsking(false)}
        onYes={confirm}
        open={asking}
        title={n('termImport.page.loadTitle', count)}
        yes={n('termImport.page.loadYes', count)}
      >
        <p>{t('termImport.page.loadBody')}</p>
      </ConfirmDialog>
    </div>
  )
}
