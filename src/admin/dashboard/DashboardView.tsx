import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { ownStrengthAreas } from '../../access/ownAreas'
import { roleOf } from '../../access/roles'
import { Notice } from '../ui/Notice'
import { MonthOfWheel } from '../year/MonthOfWheel'
import { Card, Frame } from './Card'
import { FirstSteps } from './FirstSteps'
import { LatestCard } from './LatestCard'
import { OwnAreaCard } from './OwnAreaCard'
import { whatIsComing } from './read/coming'
import { draftsOf } from './read/drafts'
import { lateForOthers } from './read/late'
import { ownAreas } from './read/ownAreas'
import { firstSteps } from './read/firstSteps'
import { latestDispatches } from './read/latest'
import { viewerOf } from './read/line'
import { whatIsMine } from './read/mine'
import { Shortcuts } from './Shortcuts'

const lateAddress = `/admin/collections/activities?${new URLSearchParams({
  'where[or][0][and][0][status][in][0]': 'planned',
  'where[or][0][and][0][status][in][1]': 'started',
  sort: 'year',
})}`

/** The first page: what is mine and late, what is late for others, what is coming, how the latest dispatches went, what I have begun. */
export async function DashboardView({ initPageResult: { req } }: AdminViewServerProps) {
  const viewer = await viewerOf(req)
  const { t } = viewer
  const [steps, mine, late, coming, latest, drafts, areas] = await Promise.all([
    firstSteps(viewer),
    whatIsMine(viewer),
    lateForOthers(viewer),
    whatIsComing(viewer),
    latestDispatches(viewer),
    draftsOf(viewer),
    ownAreas(viewer),
  ])
  const hasNoAreas = roleOf(req.user) === 'process-leader' && (await ownStrengthAreas(req)).length === 0
  return (
    <Gutter className="spets-dashboard">
      <h1 className="spets-dashboard__hello">{t('dashboard.hello', { name: req.user?.name ?? '' })}</h1>
      {hasNoAreas && <Notice kind="warning">{t('admin.readOnly.noAreas')}</Notice>}
      <Shortcuts />
      {steps && <FirstSteps steps={steps} />}
      <div className="spets-dashboard__cards">
        <Card empty={t('dashboard.mine.none')} lines={mine} title={t('dashboard.mine.title')} />
        <Frame title={t('year.month.title')}>
          <MonthOfWheel areas={viewer.areas} req={req} />
        </Frame>
        {areas.map((area) => (
          <OwnAreaCard area={area} key={area.id} t={t} />
        ))}
        {late.lines.length + late.more > 0 && (
          <Card
            empty={t('dashboard.late.none')}
            lines={late.lines}
            more={late.more > 0 ? { href: lateAddress, label: t('dashboard.late.more', { count: late.more }) } : null}
            title={t('dashboard.late.title')}
          />
        )}
        <Card empty={t('dashboard.coming.none')} lines={coming} title={t('dashboard.coming.title')} />
        <LatestCard dispatches={latest} t={t} />
        <Card empty={t('dashboard.drafts.none')} lines={drafts} title={t('dashboard.drafts.title')} />
      </div>
    </Gutter>
  )
}
