'use client'

import { useTexts } from '../../texts'
import { Notice } from '../../ui/Notice'

/** For those who may not write terms. */
export function TermImportRefused() {
  const { t } = useTexts()
  return <Notice kind="warning">{t('termImport.page.notAllowed')}</Notice>
}
