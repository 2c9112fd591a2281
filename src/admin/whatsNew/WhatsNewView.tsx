import type { AdminViewServerProps } from 'payload'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { translator } from '../../i18n'
import { defaultLanguage } from '../../i18n/languages'
import { adminAddresses } from '../addresses'
import { OwnView } from '../ui/OwnView'
import { WhatsNewForm } from './WhatsNewForm'

/** The view where a newsletter is begun from what has happened since the last one. */
export function WhatsNewView(view: AdminViewServerProps) {
  const { locale, req } = view.initPageResult
  const t = translator(req.i18n.language)
  const mayWrite = scopeOf(roleOf(req.user), 'newsletters', 'create') !== null
  return (
    <OwnView address={adminAddresses.whatsNew} className="spets-whatsnew" view={view}>
      <h1>{t('whatsNew.title')}</h1>
      {mayWrite ? <WhatsNewForm locale={locale?.code ?? defaultLanguage} /> : <p>{t('problems.notAllowed')}</p>}
    </OwnView>
  )
}
