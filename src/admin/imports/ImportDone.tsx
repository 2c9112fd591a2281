'use client'

import { Button, Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { adminAddresses } from '../addresses'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { CountSentences } from './CountSentences'
import { askMendFileOf } from './importRequest'
import { MendFile } from './MendFile'
import { Remarks } from './Remarks'
import type { ImportProgress } from './types'

interface Props {
  of: ImportProgress
  onAnother: () => void
}

/** What has happened, and where to go from here. */
export function ImportDone({ of: { counts, id, remarks, state }, onAnother }: Props) {
  const { t } = useTexts()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="spets-step">
      <h2 className="spets-step__title" ref={title} tabIndex={-1}>
        {t('admin.importing.result.done')}
      </h2>
      {state === 'givenUp' && <Notice kind="warning">{t('admin.importing.givenUp')}</Notice>}
      <Notice kind={state === 'givenUp' ? 'info' : 'success'}>
        <CountSentences counts={counts} done />
        <Remarks remarks={remarks} />
        <Link href={adminAddresses.contacts}>{t('admin.importing.toContacts')}</Link>
      </Notice>
      <MendFile errors={counts.errors} read={(t) => askMendFileOf(t, id)} />
      <Button buttonStyle="secondary" margin={false} onClick={onAnother}>
        {t('admin.importing.another')}
      </Button>
    </section>
  )
}
