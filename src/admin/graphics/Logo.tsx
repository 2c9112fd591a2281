import type { ServerProps } from 'payload'
import { translator } from '../../i18n'
import { Pyramid } from './Pyramid'

/** The sign and the name, where one logs in. */
export function Logo({ i18n }: ServerProps) {
  const name = translator(i18n.language)('admin.logo')
  return (
    <div className="spets-logo">
      <Pyramid name={name} size={64} />
      <span aria-hidden="true" className="spets-logo__name">
        {name}
      </span>
    </div>
  )
}
