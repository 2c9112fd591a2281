import type { AdminViewServerProps } from 'payload'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { translator } from '../../i18n'
import { adminAddresses } from '../addresses'
import { OwnView } from '../ui/OwnView'
import { MergePage } from './MergePage'

/** The view where two cards of one contact become one. The card that stays may stand in its address. */
export function MergeView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const kept = view.searchParams?.kept
  return (
    <OwnView address={adminAddresses.merging(typeof kept === 'string' ? kept : null)} className="spets-merge" view={view}>
      {mayDo(roleOf(req.user), 'mergeContacts') ? (
        <MergePage kept={typeof kept === 'string' ? kept : null} />
      ) : (
        <p>{translator(req.i18n.language)('problems.notAllowed')}</p>
      )}
    </OwnView>
  )
}
