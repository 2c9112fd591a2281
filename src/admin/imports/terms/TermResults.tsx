'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { isContentLanguage } from '../../../i18n/languages'
import type { TermImportAnswer } from '../../../imports'
import { useTexts } from '../../texts'
import { ColumnHeads } from '../../ui/ColumnHeads'

type Row = TermImportAnswer['rows'][number]

/** What would happen or has happened, in a sentence and row by row. Whoever asked is led to it. */
export function TermResults({ result, title }: { result: TermImportAnswer; title: string }) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [result])
  return (
    <section className="spets-step">
      <h2 className="spets-step__title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{t('termImport.counts', result.counts)}</p>
      <TermTable rows={result.rows} />
    </section>
  )
}

function TermTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTexts()
  const labels = {
    where: t('termImport.page.where'),
    term: t('termImport.page.term'),
    verdict: t('termImport.page.verdict'),
    why: t('termImport.page.why'),
  }
  return (
    <table className="spets-table spets-table--cards">
      <caption className="spets-hidden">{t('termImport.page.rows')}</caption>
      <ColumnHeads labels={labels} />
      <tbody>
        {rows.map((row, index) => (
          // Two rows may be about the same address.
          <tr key={`${index} ${row.where}`}>
            <th className="spets-table__source" data-label={labels.where} scope="row">
              {row.where}
            </th>
            <td data-label={labels.term}>{row.label === row.where ? '–' : row.label}</td>
            <td data-label={labels.verdict}>
              <span className={`spets-outcome spets-outcome--${outcomes[row.verdict]}`}>{t(`termImport.verdict.${row.verdict}`)}</span>
            </td>
            <td data-label={labels.why}>
              <Why row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const outcomes = { made: 'create', changed: 'update', left: 'unchanged', failed: 'error' } as const

/** What changes, from what to what, what is written of what is new, and what to know. */
function Why({ row: { changes, reasons, refused, verdict } }: { row: Row }) {
  const { t } = useTexts()
  const nameOf = useFieldNames()
  if (changes.length + reasons.length === 0 && refused === null) return null
  return (
    <ul className="spets-remarks">
      {changes.map(({ after, before, field }) => (
        <li key={field}>
          {nameOf(field)}: {verdict === 'made' ? after : <Change before={before} after={after} />}
        </li>
      ))}
      {reasons.map((reason) => (
        <li key={reason}>{t(`termImport.reasons.${reason}`)}</li>
      ))}
      {refused !== null && <li>{refused}</li>}
    </ul>
  )
}

function Change({ before, after }: { before: string; after: string }) {
  const { t } = useTexts()
  return (
    <>
      <del>{before || t('termImport.page.nothingBefore')}</del> {t('termImport.page.changesTo')} <ins>{after}</ins>
    </>
  )
}

/** What the form of a term calls a field, and the language where it is one of several: `definition.sv` is Definition · Svenska. */
function useFieldNames(): (path: string) => string {
  const { t } = useTexts()
  const { i18n } = useTranslation()
  const { fields } = useConfig().getEntityConfig({ collectionSlug: 'terms' })
  return (path) => {
    const [name = '', language] = path.split('.')
    const field = fields.find((each) => 'name' in each && each.name === name)
    const label = field && 'label' in field && field.label ? getTranslation(field.label, i18n) : name
    return isContentLanguage(language) ? `${label} · ${t(`setTime.languages.${language}`)}` : label
  }
}
