'use client'

import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { AskThenLoad } from './AskThenLoad'
import type { ImportCounts } from './types'

interface Props {
  counts: ImportCounts
  source: string
  busy: boolean
  onLoad: () => Promise<void>
}

/** How contacts are loaded that a dry run has shown. */
export function LoadStep({ counts, source, busy, onLoad }: Props) {
  const { t, n } = useTexts()
  const count = counts.created + counts.updated
  const nothing = counts.errors > 0 ? 'admin.importing.nothing' : 'admin.importing.nothingNew'
  if (count === 0) return <Notice kind="info">{t(nothing)}</Notice>
  const words = {
    button: n('admin.importing.load', count),
    title: n('admin.importing.loadTitle', count),
    body: t('admin.importing.loadBody', { source: source.trim() }),
    yes: n('admin.importing.loadYes', count),
    loading: t('admin.importing.loading'),
  }
  return <AskThenLoad busy={busy} onLoad={onLoad} words={words} />
}
