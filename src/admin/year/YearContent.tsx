import type { PayloadRequest } from 'payload'
import { holidaysIn } from '../../calendar'
import type { Day } from '../../domain/days'
import { isSeen } from '../../domain/planning/filters'
import { timelineSizes } from '../../domain/planning/timeline'
import { wheelSizes } from '../../domain/planning/wheel'
import { uiLanguageFor } from '../../i18n/languages'
import type { Asked } from './address'
import { boardOf } from './board'
import { BoardView } from './BoardView'
import { listOf } from './list'
import { ListView } from './ListView'
import { OutgoingView } from './outgoing/OutgoingView'
import { PictureView } from './PictureView'
import { itemsOfYear, reachOfMoves } from './read/items'
import type { Names } from './read/names'
import { sheetOf } from './sheet'

interface Props {
  asked: Asked
  names: Names
  req: PayloadRequest
  today: Day
}

/** The view that is asked for, of what is planned in the year and fits what has been chosen. */
export async function YearContent({ asked, names, req, today }: Props) {
  if (asked.view === 'outgoing') return <OutgoingView asked={asked} req={req} today={today} />
  const { year, filters, view } = asked
  const language = uiLanguageFor(req.i18n.language)
  const all = await itemsOfYear(req, year, names.audiences)
  const items = all.filter((item) => isSeen(item, filters, year))
  const reach = await reachOfMoves(req)
  const given = { asked, language, today, holidays: holidaysIn(year, language), known: names.areas, reach }
  if (view === 'board') return <BoardView board={boardOf({ ...given, items })} />
  if (view === 'list') return <ListView list={listOf({ ...given, items })} />
  const lanes = view === 'wheel' ? wheelSizes.lanes : timelineSizes.lanes
  return <PictureView kind={view} sheet={sheetOf({ ...given, items, lanes })} />
}
