'use client'

import { useState } from 'react'
import type { PlannedItem } from '../../domain/planning/items'
import { whyNotMoved } from '../../domain/planning/mayMove'
import { choiceInWords, holidayRemarks, whenInWords } from '../../drawings/year/words'
import { useTexts } from '../texts'
import { addressOf, type Asked } from './address'
import { MoveDialog } from './MoveDialog'
import { hrefOfItem } from './hrefOfItem'
import type { Sheet } from './sheet'
import type { Change } from './useMoves'

interface Props {
  asked: Asked
  items: readonly PlannedItem[]
  sheet: Pick<Sheet, 'holidays' | 'known' | 'language' | 'reach' | 'whole'>
  change: (item: PlannedItem, change: Change, words: string) => void
  /** Whether it stands under a picture and says so. */
  heading?: boolean
}

/** What is planned as rows, each with a button that moves it. */
export function YearTable({ asked, items, sheet, change, heading = false }: Props) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<PlannedItem | null>(null)
  const { holidays, known, language, reach, whole } = sheet
  if (items.length === 0) return <p>{t('year.empty', { year: asked.year })}</p>
  const areas = new Map(known.map(({ key, label }) => [key, label]))
  return (
    <section aria-labelledby="spets-year-rows" className="spets-year__rows">
      <h2 className={heading ? 'spets-subtitle' : 'spets-hidden'} id="spets-year-rows">
        {t(heading ? 'year.table.title' : 'year.table.caption', { year: asked.year })}
      </h2>
      <table className="spets-table spets-table--cards">
        <caption className="spets-hidden">{t('year.table.caption', { year: asked.year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('year.table.number')}</th>
            <th scope="col">{t('year.table.what')}</th>
            <th scope="col">{t('year.table.when')}</th>
            <th scope="col">{t('year.table.areas')}</th>
            <th scope="col">{t('year.table.type')}</th>
            <th scope="col">{t('year.table.status')}</th>
            <th scope="col">{t('year.table.move')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const whyNot = whyNotMoved(item, reach)
            const remarks = holidayRemarks(item, holidays, language)
            return (
              <tr key={item.key}>
                <td data-label={t('year.table.number')}>{whole.numbers[item.key]}</td>
                <th data-label={t('year.table.what')} scope="row">
                  <a href={hrefOfItem(item)}>{item.title}</a>
                </th>
                <td data-label={t('year.table.when')}>
                  <span>
                    {whenInWords(item, language)}
                    {remarks.map((remark) => (
                      <span className="spets-year__remark" key={remark}>
                        {remark}
                      </span>
                    ))}
                  </span>
                </td>
                <td data-label={t('year.table.areas')}>{item.strengthAreas.flatMap((area) => areas.get(area) ?? []).join(', ')}</td>
                <td data-label={t('year.table.type')}>{choiceInWords('type', item.type, language)}</td>
                <td data-label={t('year.table.status')}>{choiceInWords('status', item.status, language)}</td>
                <td data-label={t('year.table.move')}>
                  {whyNot ? (
                    <span className="spets-year__why">{t(`year.move.whyNot.${whyNot}`)}</span>
                  ) : (
                    <button
                      aria-label={t('year.move.buttonOf', { title: item.title })}
                      className="spets-pane__link"
                      onClick={() => setChosen(item)}
                      type="button"
                    >
                      {t('year.move.button')}
                    </button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {heading && whole.total > items.length && (
        <p>
          {t('year.table.more', { shown: items.length, all: whole.total })}{' '}
          <a href={addressOf({ ...asked, view: 'list', page: 1 })}>{t('year.table.toList')}</a>
        </p>
      )}
      {chosen && (
        <MoveDialog change={change} item={chosen} key={chosen.key} language={language} onClose={() => setChosen(null)} year={asked.year} />
      )}
    </section>
  )
}
