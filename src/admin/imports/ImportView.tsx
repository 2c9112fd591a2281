import type { AdminViewServerProps } from 'payload'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { adminAddresses } from '../addresses'
import { OwnView } from '../ui/OwnView'
import { ImportPage } from './ImportPage'
import { ImportRefused } from './ImportRefused'

/** The view where a list of contacts is read in. */
export const ImportView = (view: AdminViewServerProps) => (
  <OwnView address={adminAddresses.importing} className="spets-import" view={view}>
    {mayDo(roleOf(view.initPageResult.req.user), 'importContacts') ? <ImportPage /> : <ImportRefused />}
  </OwnView>
)
