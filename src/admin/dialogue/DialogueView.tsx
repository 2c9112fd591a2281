import type { AdminViewServerProps, Payload } from 'payload'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { dayOf } from '../../domain/days'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import { adminAddresses } from '../addresses'
import { OwnView } from '../ui/OwnView'
import { DialogueForm } from './DialogueForm'

/** The day on the wall of the region. */
const todayOf = (payload: Payload): string => dayOf(new Date(), settingsOf(payload).zone)

/** The view where a dialogue that has been held is logged, in a minute and on a phone. */
export function DialogueView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const t = translator(req.i18n.language)
  const mayLog = scopeOf(roleOf(req.user), 'meetings', 'create') !== null
  return (
    <OwnView address={adminAddresses.dialogue} className="spets-dialogue" view={view}>
      <h1>{t('dialogue.title')}</h1>
      {mayLog ? <DialogueForm today={todayOf(req.payload)} /> : <p>{t('problems.notAllowed')}</p>}
    </OwnView>
  )
}
