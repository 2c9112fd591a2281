'use client'

import type { TermImportAnswer } from '../../../imports'
import { useTexts } from '../../texts'
import { Notice } from '../../ui/Notice'
import { AskThenLoad } from '../AskThenLoad'

interface Props {
  counts: TermImportAnswer['counts']
  busy: boolean
  onLoad: () => Promise<void>
}

/** How terms are read in that were shown first. */
export function TermLoadStep({ busy, counts, onLoad }: Props) {
  const { t, n } = useTexts()
  const count = counts.made + counts.changed
  if (count === 0) return <Notice kind="info">{t('termImport.page.nothing')}</Notice>
  const words = {
    button: n('termImport.page.load', count),
    title: n('termImport.page.loadTitle', count),
    body: t('termImport.page.loadBody'),
    yes: n('termImport.page.loadYes', count),
    loading: t('termImport.page.loading'),
  }
  return <AskThenLoad busy={busy} onLoad={onLoad} words={words} />
}
