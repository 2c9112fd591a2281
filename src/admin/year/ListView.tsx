'use client'

import { useMemo } from 'react'
import { useTexts } from '../texts'
import { addressOf } from './address'
import type { Sheet } from './sheet'
import { Told } from './Told'
import { useMoves } from './useMoves'
import { YearTable } from './YearTable'

export type List = Pick<Sheet, 'asked' | 'holidays' | 'known' | 'language' | 'reach' | 'rows' | 'whole'> & { pages: number }

/** A page of all that is planned in the year, in order of time. */
export function ListView({ list }: { list: List }) {
  const { t } = useTexts()
  const { now, change, told } = useMoves(list)
  const { asked, pages, reach, rows } = list
  const items = useMemo(() => now(rows), [now, rows])
  const page = Math.min(asked.page, pages)
  return (
    <>
      <Told help={t(reach === 'none' ? 'year.howToRead' : 'year.howToMoveList')} told={told} />
      <YearTable asked={asked} change={change} items={items} sheet={list} />
      {pages > 1 && (
        <nav aria-label={t('year.list.pages')} className="spets-pages">
          {page > 1 && <a href={addressOf({ ...asked, page: page - 1 })}>{t('year.list.earlier')}</a>}
          <span>{t('year.list.page', { page, pages })}</span>
          {page < pages && <a href={addressOf({ ...asked, page: page + 1 })}>{t('year.list.later')}</a>}
        </nav>
      )}
    </>
  )
}
