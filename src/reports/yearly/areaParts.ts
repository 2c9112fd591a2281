import type { Item, Part } from '../../domain/reporting/parts'
import type { StrengthArea } from '../../payload-types'
import type { ReadYear } from './readYear'
import { said, type Setting } from './setting'

/** A part for what is general and one for each strength area; keys of items tell the area, since one may stand in several. */
export function areaParts(
  chapter: string,
  { areas }: ReadYear,
  { words: { pick, t } }: Setting,
  itemsOf: (area: StrengthArea | null) => Item[],
): Part[] {
  const part = (area: StrengthArea | null): Part => ({
    key: `${chapter}.${area?.id ?? 'general'}`,
    heading: area ? said(pick(area.title)) : t('reporting.general'),
    form: 'list',
    items: itemsOf(area).map((item) => ({ ...item, key: `${chapter}.${area?.id ?? 'general'}.${item.key}` })),
  })
  return [part(null), ...areas.map(part)]
}
