import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'
import { reachOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { dayOf } from '../../domain/days'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import { adminAddresses } from '../addresses'
import { DialogueForm } from './DialogueForm'

/** The day on the wall of the region. */
const todayOf = (payload: Payload): string => dayOf(new Date(), settingsOf(payload).zone)

/** The view where a dialogue that has been held is logged, in a minute and on a phone. */
export function DialogueView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect(adminAddresses.login(adminAddresses.dialogue))
  const t = translator(req.i18n.language)
  const mayLog = reachOf(roleOf(req.user), 'meetings', 'create') !== null
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="spets-dialogue">
        <h1>{t('dialogue.title')}</h1>
        {mayLog ? (
          <DialogueForm today={todayOf(req.payload)} />
        ) : (
          <p>{t('problems.notAllowed')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
