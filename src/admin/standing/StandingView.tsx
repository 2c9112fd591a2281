import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { dayOf } from '../../domain/days'
import { standingOf } from '../../domain/planning/standing'
import { settingsOf } from '../../env'
import { type CountedKey, counted } from '../counted'
import { viewerOf } from '../dashboard/read/line'
import { DocumentPlace } from '../ui/DocumentPlace'
import { ActivityTable } from './ActivityTable'
import { GapsCard, numberOfGaps } from './GapsCard'
import { ListCard } from './ListCard'
import { type Facts, heldLines, initiativeLines, meetingLines, newsLines, organisationLines, termLines } from './lines'
import { readArea } from './readArea'

/** How a strength area stands: what is going on in it, in numbers and by name, and what is missing. */
export async function StandingView({ doc, initPageResult: { docID, req } }: DocumentViewServerProps) {
  if (!docID) notFound()
  const area = String(doc.id)
  const { day, now, t } = await viewerOf(req)
  const { zone } = settingsOf(req.payload)
  const { language } = req.i18n
  const today = dayOf(now, zone)
  const n = (key: CountedKey, count: number) => counted(t, language, key, count)
  const read = await readArea(req, area, now)
  const standing = standingOf(read, now.toISOString(), today)
  const facts: Facts = { area, day, language, n, t }
  const numbers = [
    n('standing.numbers.held', standing.held.length),
    n('standing.numbers.came', standing.came),
    n('standing.numbers.coming', standing.coming.length),
    n('standing.numbers.organisations', read.organisations.length),
    n('standing.numbers.gaps', numberOfGaps(standing.gaps)),
  ]
  return (
    <Gutter className="spets-standing spets-dashboard">
      <DocumentPlace collection="strength-areas" id={area} title={String(doc.title ?? '')} view={t('standing.tab')} />
      <section aria-label={t('standing.inNumbers')}>
        <p className="spets-help">{t('standing.about', { day: day(now.toISOString()) })}</p>
        <ul className="spets-standing__numbers">
          {numbers.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <div className="spets-dashboard__cards">
        <GapsCard facts={facts} gaps={standing.gaps} />
        <ListCard {...meetingLines(standing.coming, facts)} facts={facts} />
        <ListCard {...heldLines(standing.held, facts)} facts={facts} />
        <ActivityTable facts={facts} rows={standing.byStatus} year={Number(today.slice(0, 4))} />
        <ListCard {...initiativeLines(read.initiatives, facts)} facts={facts} />
        <ListCard {...newsLines(read.news, facts)} facts={facts} />
        <ListCard {...organisationLines(read.organisations, facts)} facts={facts} />
        <ListCard {...termLines(read.terms, facts)} facts={facts} />
      </div>
    </Gutter>
  )
}
