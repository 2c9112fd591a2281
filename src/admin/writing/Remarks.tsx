'use client'

import type { UnsavedPreview } from '../../mail'
import { useTexts } from '../texts'
import { goToField } from './goToField'

/** What is to be looked over in what stands in the form, each with the way to its place. */
export function Remarks({ remarks }: Pick<UnsavedPreview, 'remarks'>) {
  const { t, n } = useTexts()
  if (remarks.length === 0) return <p className="spets-help">{t('writing.pane.noRemarks')}</p>
  return (
    <details className="spets-pane__remarks">
      <summary>{n('writing.pane.remarks', remarks.length)}</summary>
      <ul className="spets-list">
        {remarks.map(({ code, detail, field, severity }) => (
          <li key={`${code} ${field} ${detail}`}>
            <strong>{t(`writing.pane.${severity}`)}:</strong> {detail}{' '}
            <button className="spets-pane__link" onClick={() => goToField(field)} type="button">
              {t('writing.pane.toPlace')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
