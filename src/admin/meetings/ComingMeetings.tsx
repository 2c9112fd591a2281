import type { PayloadRequest, ServerProps, Where } from 'payload'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import { adminAddresses } from '../addresses'
import { OutsideDrawer } from '../ui/OutsideDrawer'
import { timeInWords } from '../ui/times'

/** As many as there is a glance for. */
const most = 10

/** The meetings that are on and coming, the next first, before the list of all. */
export async function ComingMeetings({ i18n, payload, user }: ServerProps) {
  const t = translator(i18n.language)
  const { zone } = settingsOf(payload)
  const where: Where = { and: [{ end: { greater_than_equal: new Date().toISOString() } }, { status: { not_equals: 'cancelled' } }] }
  const asked = { collection: 'meetings', where, sort: 'start', limit: most, depth: 0, overrideAccess: false } as const
  const { docs, totalDocs } = await payload.find({
    ...asked,
    user: user as PayloadRequest['user'],
    locale: i18n.language === 'en' ? 'en' : 'sv',
  })
  return (
    <OutsideDrawer>
      <section aria-labelledby="spets-coming" className="spets-coming">
        <h2 className="spets-subtitle" id="spets-coming">
          {t('lists.coming.heading')}
        </h2>
        {docs.length === 0 && <p>{t('lists.coming.none')}</p>}
        <ul className="spets-list">
          {docs.map(({ id, start, title }) => (
            <li key={id}>
              <time dateTime={start}>{timeInWords(i18n.language, zone, start)}</time>{' '}
              <a href={adminAddresses.document('meetings', id)}>{title}</a>
            </li>
          ))}
        </ul>
        {totalDocs > docs.length && <p className="spets-help">{t('lists.coming.more', { count: totalDocs - docs.length })}</p>}
        <h2 className="spets-subtitle">{t('lists.coming.all')}</h2>
      </section>
    </OutsideDrawer>
  )
}
