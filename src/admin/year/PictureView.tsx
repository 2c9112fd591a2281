'use client'

import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { PlannedItem } from '../../domain/planning/items'
import { whyNotMoved } from '../../domain/planning/mayMove'
import { isSameMove, moved, type Target } from '../../domain/planning/move'
import { angleOfX } from '../../domain/planning/timeline'
import { wheelSizes } from '../../domain/planning/wheel'
import { angleAt, dayAtAngle } from '../../domain/planning/wheelGeometry'
import { daysOf } from '../../domain/planning/when'
import type { Slot } from '../../domain/planning/yearLayout'
import type { DrawnEntry } from '../../drawings/year/drawn'
import { pictureOf } from '../../drawings/year/pictureOf'
import { Timeline } from '../../drawings/year/Timeline'
import { whenInWords } from '../../drawings/year/words'
import { YearWheel } from '../../drawings/year/YearWheel'
import { useTexts } from '../texts'
import { surplusAddress } from './address'
import { DropPlace } from './DropPlace'
import { FileButtons } from './FileButtons'
import { hrefOfItem } from './hrefOfItem'
import type { Sheet } from './sheet'
import { Told } from './Told'
import { stepped } from './stepped'
import { useDrag } from './useDrag'
import { useMoves } from './useMoves'
import { YearTable } from './YearTable'

/** A slot that is dragged: what is planned, and the month that it is taken from. */
interface Held {
  item: PlannedItem
  month: number | null
}

/** The year as a picture in which activities are moved, and the same beneath it as a list. */
export function PictureView({ kind, sheet: latest }: { kind: 'wheel' | 'timeline'; sheet: Sheet }) {
  const { t } = useTexts()
  // What the server gives anew after one move may come in the midst of the next: nothing is moved under a pointer that holds.
  const [gripped, setGripped] = useState<Sheet | null>(null)
  const sheet = gripped ?? latest
  const { asked, drawn, holidays, known, lanes, language, reach, rows, today, whole } = sheet
  const { year, by } = asked
  const { now, change, told } = useMoves(latest, sheet)
  const svg = useRef<SVGSVGElement>(null)
  const [reached, setReached] = useState<string | null>(null)
  const items = useMemo(() => new Map(now([...rows, ...drawn]).map((item) => [item.key, item])), [now, rows, drawn])
  const shown = useMemo(() => drawn.flatMap(({ key }) => items.get(key) ?? []), [drawn, items])
  const picture = useMemo(
    () => ({
      ...pictureOf({ year, items: shown, by, known, language, today, holidays, lanes, whole, hrefOf: hrefOfItem }),
      hrefOfSurplus: (ring: string, month: number) => surplusAddress(asked, ring, month),
    }),
    [year, shown, by, known, language, today, holidays, lanes, whole, asked],
  )

  const moveTo = ({ item, month }: Held, target: Target) => {
    const next = moved(item.when, year, month, target)
    if (isSameMove(next, { ...item.when, year: item.when.year })) return
    change(item, { when: next }, t('year.move.done', { title: item.title, when: whenInWords({ when: next, clock: null }, language) }))
  }

  const placeAt = ({ item }: Held, x: number, y: number): Target | null => {
    if (kind === 'wheel' && Math.hypot(x, y) < wheelSizes.inner / 3) return null
    const angle = kind === 'wheel' ? angleAt(x, y) : angleOfX(x)
    const place = dayAtAngle(year, angle)
    return daysOf(item.when) ? place : { month: place.month }
  }

  const { drag, begin, move, end, cancel, wasDragged } = useDrag<Held, Target>({
    svg,
    placeAt,
    onDrop: moveTo,
    onGrip: () => setGripped(latest),
    onLeave: () => setGripped(null),
  })

  const order = picture.layout.slots.map(({ entry }) => entry).toSorted((one, other) => one.number - other.number)
  const tabbed = order.some(({ key }) => key === reached) ? reached : (order[0]?.key ?? null)

  const onKey = (held: Held, entry: DrawnEntry, event: KeyboardEvent) => {
    const step = stepOf(event.key)
    if (event.key === 'Escape') cancel()
    if (step === 0) return
    event.preventDefault()
    if (event.shiftKey) {
      const target = whyNotMoved(held.item, reach) ? null : stepped(held.item.when, year, entry.occurrence, step)
      if (target) moveTo(held, target)
      return
    }
    const next = order[order.findIndex(({ key }) => key === entry.key) + step]
    if (!next) return
    setReached(next.key)
    svg.current?.querySelector<SVGAElement>(`[data-entry="${next.key}"]`)?.focus()
  }

  const item = ({ entry }: Slot<DrawnEntry>) => {
    const found = items.get(entry.key.slice(0, entry.key.lastIndexOf('-')))
    if (!found) return {}
    const held = { item: found, month: entry.occurrence.month }
    const whyNot = whyNotMoved(found, reach)
    return {
      'data-entry': entry.key,
      className: `spets-year__item${whyNot ? '' : ' spets-year__item--movable'}${drag?.item.item.key === found.key ? ' spets-year__item--held' : ''}`,
      draggable: false,
      tabIndex: entry.key === tabbed ? 0 : -1,
      onFocus: () => setReached(entry.key),
      onKeyDown: (event: KeyboardEvent) => onKey(held, entry, event),
      onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
      onClick: (event: { preventDefault: () => void }) => {
        if (wasDragged()) event.preventDefault()
      },
      ...(whyNot
        ? {}
        : {
            onPointerDown: (event: React.PointerEvent<Element>) => begin(held, event),
            onPointerMove: move,
            onPointerUp: end,
            onPointerCancel: cancel,
          }),
    }
  }

  const words = drag?.place && {
    title: drag.item.item.title,
    when: whenInWords({ when: moved(drag.item.item.when, year, drag.item.month, drag.place), clock: null }, language),
  }
  const looks = {
    picture,
    item,
    svg: { ref: svg, className: `spets-year__${kind}`, role: 'group', 'aria-label': t('year.titleOf', { year }) },
    children: drag?.place && <DropPlace kind={kind} target={drag.place} words={words ? t('year.move.dragging', words) : ''} />,
  }

  return (
    <>
      <Told help={t(reach === 'none' ? 'year.howToRead' : 'year.howToMove')} told={told} />
      <div className={`spets-year__stage spets-year__stage--${kind}`}>
        {kind === 'wheel' ? <YearWheel id="year" {...looks} /> : <Timeline {...looks} />}
      </div>
      <div className="spets-year__beside">
        <FileButtons svg={svg} year={year} />
      </div>
      <YearTable asked={asked} change={change} heading items={rows.flatMap(({ key }) => items.get(key) ?? [])} sheet={sheet} />
    </>
  )
}

const stepOf = (key: string): number => (['ArrowRight', 'ArrowDown'].includes(key) ? 1 : ['ArrowLeft', 'ArrowUp'].includes(key) ? -1 : 0)
