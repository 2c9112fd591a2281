'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { adminAddresses } from '../../addresses'
import { useTexts } from '../../texts'

/** Says in the form where the report itself is, and how it comes about. */
export function HowItIsWritten() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  if (id === undefined) return <p className="spets-help">{t('reporting.form.new')}</p>
  return (
    <div className="spets-writer__how">
      <p className="spets-help">{t('reporting.form.about')}</p>
      <p>
        <a className="btn btn--style-primary btn--size-medium" href={`${adminAddresses.document('reports', String(id))}/writing`}>
          {t('reporting.form.toText')}
        </a>
      </p>
    </div>
  )
}
