import type { PlannedItem } from '../../domain/planning/items'
import { occurrencesIn } from '../../domain/planning/when'
import { itemsInOrder } from '../../drawings/year/pictureOf'
import type { List } from './ListView'

const pageSize = 50

type Given = Omit<List, 'rows' | 'whole' | 'pages'> & { items: readonly PlannedItem[] }

/** A page of the year's list. */
export function listOf({ items, ...given }: Given): List {
  const { year, page } = given.asked
  const inOrder = itemsInOrder(items, year).filter(({ when }) => occurrencesIn(when, year).length > 0)
  const pages = Math.max(1, Math.ceil(inOrder.length / pageSize))
  const first = (Math.min(page, pages) - 1) * pageSize
  const rows = inOrder.slice(first, first + pageSize)
  return {
    ...given,
    rows,
    pages,
    whole: {
      rings: [],
      hidden: [],
      left: [],
      total: inOrder.length,
      undated: 0,
      numbers: Object.fromEntries(rows.map(({ key }, index) => [key, first + index + 1])),
    },
  }
}
