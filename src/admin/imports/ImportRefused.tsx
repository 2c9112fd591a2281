'use client'

import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'

/** For those who may not import. */
export function ImportRefused() {
  const { t } = useTexts()
  return <Notice kind="warning">{t('admin.importing.notAllowed')}</Notice>
}
