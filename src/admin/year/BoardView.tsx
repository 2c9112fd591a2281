'use client'

import { useState } from 'react'
import { type ActivityStatus, activityStatuses, type PlannedItem } from '../../domain/planning/items'
import { type Reach, whyNotMoved } from '../../domain/planning/mayMove'
import { choiceInWords, whenInWords } from '../../drawings/year/words'
import type { UiLanguage } from '../../i18n/languages'
import { useTexts } from '../texts'
import { addressOf, type Asked } from './address'
import { hrefOfItem } from './hrefOfItem'
import { Told } from './Told'
import { useMoves } from './useMoves'

export interface Board {
  asked: Asked
  language: UiLanguage
  reach: Reach
  /** The first of each status, in order of time. */
  cards: PlannedItem[]
  counts: Record<ActivityStatus, number>
}

/** The year's activities in columns by how far they have come; a card is dragged, or its status chosen. */
export function BoardView({ board }: { board: Board }) {
  const { t, n } = useTexts()
  const { asked, language, reach, cards, counts } = board
  const { now, change, told } = useMoves(board)
  const [held, setHeld] = useState<PlannedItem | null>(null)
  const [over, setOver] = useState<ActivityStatus | null>(null)
  const items = now(cards)

  const put = (item: PlannedItem, status: ActivityStatus) => {
    if (item.status === status) return
    change(item, { status }, t('year.move.doneStatus', { title: item.title, status: choiceInWords('status', status, language) }))
  }

  return (
    <>
      <Told help={t('year.board.about')} told={told} />
      <div className="spets-board">
        {activityStatuses.map((status) => {
          const own = items.filter((item) => item.status === status)
          const came = own.filter(({ key }) => cards.find((card) => card.key === key)?.status !== status).length
          const went = cards.filter((card) => card.status === status && !own.some(({ key }) => key === card.key)).length
          const count = counts[status] + came - went
          return (
            <div
              className={`spets-board__column${over === status ? ' spets-board__column--over' : ''}`}
              key={status}
              onDragLeave={() => setOver(null)}
              onDragOver={(event) => {
                event.preventDefault()
                setOver(status)
              }}
              onDrop={(event) => {
                event.preventDefault()
                setOver(null)
                if (held) put(held, status)
                setHeld(null)
              }}
            >
              <section aria-labelledby={`spets-board-${status}`}>
                <h2 className="spets-board__status" id={`spets-board-${status}`}>
                  {choiceInWords('status', status, language)} <span className="spets-board__count">{n('year.board.count', count)}</span>
                </h2>
                <ul className="spets-list">
                  {own.map((item) => (
                    <Card item={item} key={item.key} language={language} onHold={setHeld} onPut={put} reach={reach} />
                  ))}
                </ul>
                {own.length === 0 && <p className="spets-help">{t('year.board.empty')}</p>}
                {count > own.length && (
                  <p>
                    <a href={addressOf({ ...asked, view: 'list', page: 1, filters: { ...asked.filters, status } })}>
                      {n('year.board.more', count - own.length)}
                    </a>
                  </p>
                )}
              </section>
            </div>
          )
        })}
      </div>
    </>
  )
}

interface CardProps {
  item: PlannedItem
  language: UiLanguage
  reach: Reach
  onHold: (item: PlannedItem) => void
  onPut: (item: PlannedItem, status: ActivityStatus) => void
}

function Card({ item, language, reach, onHold, onPut }: CardProps) {
  const { t } = useTexts()
  const whyNot = whyNotMoved(item, reach)
  return (
    <li>
      <div
        className={`spets-board__card${whyNot ? '' : ' spets-board__card--movable'}`}
        draggable={!whyNot}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', item.title)
          onHold(item)
        }}
      >
        <a draggable={false} href={hrefOfItem(item)}>
          {item.title}
        </a>
        <span className="spets-card__note">
          {whenInWords(item, language)} · {choiceInWords('type', item.type, language)}
        </span>
        {whyNot ? (
          <span className="spets-year__why">{t(`year.move.whyNot.${whyNot}`)}</span>
        ) : (
          <select
            aria-label={t('year.move.toStatus', { title: item.title })}
            className="spets-input spets-board__choice"
            onChange={({ target }) => onPut(item, target.value as ActivityStatus)}
            value={item.status}
          >
            {activityStatuses.map((status) => (
              <option key={status} value={status}>
                {choiceInWords('status', status, language)}
              </option>
            ))}
          </select>
        )}
      </div>
    </li>
  )
}
