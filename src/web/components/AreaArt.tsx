import type { StrengthArea } from '../../payload-types'
import { areaClass } from '../face/styleSheet'

/**
 * The drawing of a strength area in its colour, as /face.css has it: it says nothing that the words beside it do not.
 * Without an area it is the region's own colour.
 */
export const AreaArt = ({ area, className = '' }: { area: Pick<StrengthArea, 'slug'> | null; className?: string }) => (
  <div className={['art', area ? areaClass(area.slug) : '', className].filter(Boolean).join(' ')} aria-hidden="true" />
)
