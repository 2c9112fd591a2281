import type { StrengthArea } from '../../payload-types'
import { areaClass } from '../face/styleSheet'

/** A strength area's colour beside its name, as /face.css has it; says nothing that the name does not. */
export const ColourMark = ({ area }: { area: Pick<StrengthArea, 'slug'> }) => (
  <svg className={`colour ${areaClass(area.slug)}`} viewBox="0 0 10 10" aria-hidden="true">
    <circle cx="5" cy="5" r="5" fill="currentColor" />
  </svg>
)
