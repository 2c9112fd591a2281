import { Link } from '@payloadcms/ui'
import type { Translate } from '../../i18n'
import { adminAddresses } from '../addresses'
import { Frame } from './Card'
import type { LatestDispatch } from './read/latest'

/** The latest dispatches, each with its accounting as a bar and in words. */
export const LatestCard = ({ dispatches, t }: { dispatches: LatestDispatch[]; t: Translate }) => (
  <Frame title={t('dashboard.latest.title')}>
    {dispatches.length === 0 ? (
      <p className="spets-help">{t('dashboard.latest.none')}</p>
    ) : (
      <>
        <ul className="spets-card__lines">
          {dispatches.map((dispatch) => (
            <Latest dispatch={dispatch} key={dispatch.id} t={t} />
          ))}
        </ul>
        <p>
          <Link href="/admin/collections/dispatches" prefetch={false}>
            {t('dashboard.latest.all')}
          </Link>
        </p>
      </>
    )}
  </Frame>
)

function Latest({ dispatch: { accounting, id, status, title }, t }: { dispatch: LatestDispatch; t: Translate }) {
  const { accepted, candidates, excludedTotal, failed, uncertain } = accounting
  const all = candidates - excludedTotal
  const trouble = failed + uncertain
  return (
    <li>
      <Link href={adminAddresses.document('dispatches', id)} prefetch={false}>
        {title}
      </Link>
      <div aria-hidden="true" className="spets-card__bar">
        <div className="spets-part--accepted" style={{ flexGrow: accepted }} />
        <div className="spets-part--failed" style={{ flexGrow: trouble }} />
        <div className="spets-part--queued" style={{ flexGrow: Math.max(all - accepted - trouble, 0) }} />
      </div>
      <span className="spets-card__note">
        {[
          t(`admin.dispatch.statuses.${status}`),
          t('dashboard.latest.account', { accepted, all }),
          ...(trouble > 0 ? [t('dashboard.latest.trouble', { count: trouble })] : []),
        ].join(' · ')}
      </span>
    </li>
  )
}
