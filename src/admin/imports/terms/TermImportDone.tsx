'use client'

import { Button, Link } from '@payloadcms/ui'
import type { TermImportAnswer } from '../../../imports'
import { adminAddresses } from '../../addresses'
import { useTexts } from '../../texts'
import { Notice } from '../../ui/Notice'
import { TermResults } from './TermResults'

/** What has happened, and where to go from here. */
export function TermImportDone({ onAnother, result }: { result: TermImportAnswer; onAnother: () => void }) {
  const { t } = useTexts()
  const isWhole = result.counts.failed === 0
  return (
    <>
      <Notice announce kind={isWhole ? 'success' : 'warning'}>
        <p>{t('termImport.page.saved')}</p>
        <Link href={adminAddresses.terms}>{t('termImport.page.toTerms')}</Link>
      </Notice>
      <TermResults result={result} title={t('termImport.page.done')} />
      <Button buttonStyle="secondary" margin={false} onClick={onAnother}>
        {t('termImport.page.another')}
      </Button>
    </>
  )
}
