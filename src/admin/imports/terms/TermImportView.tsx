import type { AdminViewServerProps } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { adminAddresses } from '../../addresses'
import { OwnView } from '../../ui/OwnView'
import { TermImportPage } from './TermImportPage'
import { TermImportRefused } from './TermImportRefused'

/** The view where terms of another glossary are read in. */
export const TermImportView = (view: AdminViewServerProps) => (
  <OwnView address={adminAddresses.importingTerms} className="spets-import" view={view}>
    {scopeOf(roleOf(view.initPageResult.req.user), 'terms', 'create') === 'all' ? <TermImportPage /> : <TermImportRefused />}
  </OwnView>
)
