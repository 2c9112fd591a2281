'use client'

import { useState } from 'react'
import { Failure } from '../ui/Failure'
import { Pages } from '../ui/Pages'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import type { AudiencePage, RowsOf } from './audience'
import { AudienceTable } from './AudienceTable'

interface Props {
  /** Where the rows are read, with a query already. */
  address: string
  of: RowsOf
  label: string
}

/** A line that opens to the names behind its number. They are read when it is opened. */
export function AudienceRows({ address, of, label }: Props) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const [page, setPage] = useState(1)
  const { value, problem, loading, reload } = useLoaded<AudiencePage>(open ? `${address}&reason=${of}&page=${page}` : null)
  return (
    <details className="spets-rows" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="spets-rows__summary">{label}</summary>
      {problem && <Failure onRetry={reload} problem={problem} />}
      {!value && loading && <output>{t('admin.loading')}</output>}
      {value && <AudienceTable label={label} rows={value.rows} />}
      {value && <Pages onPage={setPage} page={value.page} pages={value.pages} />}
    </details>
  )
}
