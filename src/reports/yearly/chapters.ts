import type { Chapter } from '../../domain/reporting/parts'
import { background } from './background'
import { carriedOut, planned } from './carriedOut'
import { concepts } from './concepts'
import { initiatives } from './initiatives'
import { inOrder } from './inOrder'
import { numbers } from './numbers'
import type { ReadYear } from './readYear'
import type { Setting } from './setting'

/** A year's report as it is made from what is stored, in the order of the region's own. What is empty comes along: people may add to it. */
export function chaptersOf(found: ReadYear, setting: Setting): Chapter[] {
  const read = inOrder(found, setting.words)
  return [
    background(read, setting),
    concepts(read, setting),
    carriedOut(read, setting),
    initiatives(read, setting),
    planned(read, setting),
    numbers(read, setting),
  ]
}
