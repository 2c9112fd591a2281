'use client'

import { Button, useForm, useFormFields, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { useCriteria } from '../fields/levels'
import { useTexts } from '../texts'
import { criteriaIn } from './rows'

/** Fills in a row for each of the region's criteria that has none yet; nothing where all have one, or nobody may write. */
export function AllCriteria() {
  const { n, t } = useTexts()
  const { code } = useLocale()
  const { addFieldRow, disabled } = useForm()
  const { value: model } = useCriteria(code)
  const [added, setAdded] = useState(0)
  const rows = JSON.parse(useFormFields(([fields]) => JSON.stringify(criteriaIn(fields)))) as string[]
  const missing = (model?.criteria ?? []).filter(({ key }) => !rows.includes(key))

  const addAll = () => {
    for (const [place, { key }] of missing.entries())
      addFieldRow({
        path: 'contributions',
        rowIndex: rows.length + place,
        schemaPath: 'assessments.contributions',
        subFieldState: { criterion: { initialValue: key, valid: true, value: key } },
      })
    setAdded(missing.length)
  }

  return (
    <div className="field-type">
      {missing.length > 0 && !disabled && (
        <>
          <Button buttonStyle="secondary" margin={false} onClick={addAll}>
            {t('assessments.addAll')}
          </Button>
          <p className="spets-help">{t('assessments.addAllHelp')}</p>
        </>
      )}
      <output className="spets-hidden">{added > 0 && missing.length === 0 ? n('assessments.added', added) : ''}</output>
    </div>
  )
}
