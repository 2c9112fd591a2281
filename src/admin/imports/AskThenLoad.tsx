'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ConfirmDialog } from '../ui/ConfirmDialog'

interface Props {
  busy: boolean
  onLoad: () => Promise<void>
  /** What is said, each of it with the number where it has one. */
  words: Record<'button' | 'title' | 'body' | 'yes' | 'loading', string>
}

/** The button that loads what a dry run has shown, and the question that names the number before it does. */
export function AskThenLoad({ busy, onLoad, words }: Props) {
  const [asking, setAsking] = useState(false)
  const confirm = async () => {
    await onLoad()
    setAsking(false)
  }
  return (
    <div className="spets-load">
      <Button disabled={busy} margin={false} onClick={() => setAsking(true)} size="large">
        {words.button}
      </Button>
      <ConfirmDialog
        busy={busy}
        busyText={words.loading}
        onCancel={() => setAsking(false)}
        onYes={confirm}
        open={asking}
        title={words.title}
        yes={words.yes}
      >
        <p>{words.body}</p>
      </ConfirmDialog>
    </div>
  )
}
