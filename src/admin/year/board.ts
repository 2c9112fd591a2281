import { activityStatuses, type ActivityStatus, type PlannedItem } from '../../domain/planning/items'
import { occurrencesIn } from '../../domain/planning/when'
import { itemsInOrder } from '../../drawings/year/pictureOf'
import type { Board } from './BoardView'

/** Cards that a column shows; the list has the rest. */
const mostCards = 20

/** The board of a year: of each status the first cards, and how many there are. */
export function boardOf({ items, asked, language, reach }: Omit<Board, 'cards' | 'counts'> & { items: readonly PlannedItem[] }): Board {
  const activities = items.filter((item) => item.kind === 'activity' && occurrencesIn(item.when, asked.year).length > 0)
  const columns = activityStatuses.map((status) => activities.filter((item) => item.status === status))
  const counts = Object.fromEntries(activityStatuses.map((status, index) => [status, columns[index]?.length ?? 0]))
  return {
    asked,
    language,
    reach,
    cards: columns.flatMap((own) => itemsInOrder(own, asked.year).slice(0, mostCards)),
    counts: counts as Record<ActivityStatus, number>,
  }
}
