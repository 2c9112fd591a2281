import { dayOf } from '../../domain/days'
import { settingsOf } from '../../env'
import type { TextKey } from '../../i18n'
import { publicAddresses } from '../../links/addresses'
import type { Person, StrengthArea } from '../../payload-types'
import { AreaArt } from '../components/AreaArt'
import { InitiativeList } from '../components/InitiativeList'
import { MeetingList } from '../components/MeetingList'
import { NewsList } from '../components/NewsList'
import { PeopleList } from '../components/PeopleList'
import { SubscribeToCalendar } from '../components/SubscribeToCalendar'
import { Image } from '../components/Picture'
import { Text } from '../components/Text'
import { readComingMeetings } from '../content/meetings'
import { readNews } from '../content/news'
import { readPeople } from '../content/people'
import { findAll, populated } from '../content/read'
import { readStrengthArea } from '../content/strengthAreas'
import { type Page, publicPage, type Visit } from '../document/publicPage'
import { areaFeedsOf } from '../feeds/links'
import { areaClass } from '../face/styleSheet'
import { paths } from '../paths'
import type { Words } from '../words'

const newsShown = 4

/** A strength area: what it is, who works with it, and what happens in it. */
export const strengthAreaPage = publicPage<{ slug: string }>(async (visit, { slug }) => {
  const area = await readStrengthArea(visit.payload, slug)
  return area && showStrengthArea(visit, area)
})

/** What the page of a strength area shows. */
export async function showStrengthArea({ payload, words, now }: Visit, area: StrengthArea): Promise<Page> {
  const inArea = { strengthAreas: { equals: area.id } }
  const people = await readPeople(payload, dayOf(now, settingsOf(payload).zone), [area.id])
  const news = await readNews(payload, newsShown, 1, inArea)
  const meetings = await readComingMeetings(payload, now, inArea)
  const initiatives = await findAll(payload, 'initiatives', { where: { strengthAreas: { in: [area.id] } }, sort: 'slug' })
  return {
    title: words.pick(area.title)?.value,
    description: words.pick(area.summary)?.value,
    visited: `strength-areas/${area.id}`,
    under: [{ href: paths.strengthAreaList(words.language), label: words.t('web.site.strengthAreas') }],
    feeds: areaFeedsOf(words, area.slug, words.pick(area.title)?.value ?? area.slug),
    body: (
      <div className={areaClass(area.slug)}>
        <Banner words={words} area={area} />
        <div className="beside">
          <div>
            <section>
              <h2>{words.t('web.start.comingMeetings')}</h2>
              <MeetingList words={words} items={meetings} />
            </section>
            <section>
              <h2>{words.t('web.start.latestNews')}</h2>
              <NewsList words={words} items={news.items} isWithinArea />
            </section>
            {initiatives.length > 0 ? (
              <section>
                <h2>{words.t('web.initiatives.title')}</h2>
                <InitiativeList words={words} initiatives={initiatives} />
              </section>
            ) : null}
          </div>
          <div className="side">
            <SubAreas words={words} area={area} />
            <Pattern words={words} area={area} />
            <People words={words} people={people} />
            <SubscribeToCalendar
              words={words}
              address={publicAddresses(settingsOf(payload).publicUrl).strengthAreaFeed(words.language, area.slug)}
            />
          </div>
        </div>
      </div>
    ),
  }
}

/** What the area is, in its colour and with its picture or drawing. */
function Banner({ words, area }: { words: Words; area: StrengthArea }) {
  const media = populated(area.picture)
  return (
    <div className="banner">
      <div>
        <Text as="h1" words={words} of={area.title} />
        <Text as="p" className="lead" words={words} of={area.summary} />
      </div>
      {media?.url ? <Image words={words} media={media} sizes="(min-width: 52rem) 32rem, 100vw" isFirst /> : <AreaArt area={area} />}
    </div>
  )
}

const SubAreas = ({ words, area: { subAreas } }: { words: Words; area: StrengthArea }) =>
  subAreas && subAreas.length > 0 ? (
    <section>
      <h2>{words.t('web.strengthArea.subAreas')}</h2>
      <ul>
        {subAreas.map(({ id, name }) => (
          <Text key={id} as="li" words={words} of={name} />
        ))}
      </ul>
    </section>
  ) : null

type Kind = NonNullable<NonNullable<StrengthArea['meetingPattern']>['kind']>

const patterns: Record<Kind, TextKey | null> = {
  monthly: 'web.strengthArea.patterns.monthly',
  'need-based': 'web.strengthArea.patterns.need-based',
  'key-actors': 'web.strengthArea.patterns.key-actors',
  other: null,
}

/** The region's own words on how the area meets; ours where it has none. */
function Pattern({ words, area: { meetingPattern } }: { words: Words; area: StrengthArea }) {
  const note = words.pick(meetingPattern?.note)
  const kind = meetingPattern?.kind ? patterns[meetingPattern.kind] : null
  if (!note && !kind) return null
  return (
    <section>
      <h2>{words.t('web.strengthArea.pattern')}</h2>
      {note ? <Text as="p" words={words} of={meetingPattern?.note} /> : null}
      {!note && kind ? <p>{words.t(kind)}</p> : null}
    </section>
  )
}

const People = ({ words, people }: { words: Words; people: Person[] }) =>
  people.length > 0 ? (
    <section>
      <h2>{words.t('web.strengthArea.people')}</h2>
      <PeopleList words={words} people={people} />
    </section>
  ) : null
