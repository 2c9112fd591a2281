'use client'

import { Button, Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { adminAddresses } from '../addresses'
import { Notice } from '../parts/Notice'
import { useTexts } from '../texts'
import { CountSentences } from './CountSentences'
import { MendFile } from './MendFile'
import { Remarks } from './Remarks'
import type { ImportResult, ListFacts } from './types'

interface Props {
  facts: ListFacts
  result: ImportResult
  onAnother: () => void
}

/** What has happened, and where to go from here. */
export function ImportDone({ facts, result, onAnother }: Props) {
  const { t } = useTexts()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="spets-step">
      <h2 className="spets-step__title" ref={title} tabIndex={-1}>
        {t('admin.importing.result.done')}
      </h2>
      <Notice kind="success">
        <CountSentences counts={result.counts} done />
        <Remarks remarks={result.remarks} />
        <Link href={adminAddresses.contacts}>{t('admin.importing.toContacts')}</Link>
      </Notice>
      <MendFile facts={facts} result={result} />
      <Button buttonStyle="secondary" margin={false} onClick={onAnother}>
        {t('admin.importing.another')}
      </Button>
    </section>
  )
}
