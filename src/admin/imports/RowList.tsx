'use client'

import { useMemo, useState } from 'react'
import { Pages } from '../ui/Pages'
import { useTexts } from '../texts'
import { OutcomeFilter } from './OutcomeFilter'
import { inOrder } from './rowOrder'
import { RowTable } from './RowTable'
import type { ImportRow, OutcomeOfRow } from './types'

const rowsOnPage = 25

/** The rows of a list, those to mend first, a page at a time. */
export function RowList({ rows }: { rows: ImportRow[] }) {
  const { t } = useTexts()
  const [outcome, setOutcome] = useState<OutcomeOfRow | null>(null)
  const [page, setPage] = useState(1)
  const ordered = useMemo(() => inOrder(rows), [rows])
  const shown = ordered.filter((row) => outcome === null || row.outcome === outcome)
  const pages = Math.max(1, Math.ceil(shown.length / rowsOnPage))
  const current = Math.min(page, pages)

  const show = (chosen: OutcomeOfRow | null) => {
    setOutcome(chosen)
    setPage(1)
  }

  return (
    <>
      <OutcomeFilter onChange={show} rows={rows} value={outcome} />
      {shown.length === 0 ? (
        <p>{t('admin.importing.rows.none')}</p>
      ) : (
        <RowTable rows={shown.slice((current - 1) * rowsOnPage, current * rowsOnPage)} />
      )}
      <Pages onPage={setPage} page={current} pages={pages} />
    </>
  )
}
