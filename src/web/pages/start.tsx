import { dayOf } from '../../domain/days'
import { settingsOf } from '../../env'
import type { ExplanationModel } from '../../payload-types'
import { MeetingList } from '../components/MeetingList'
import { Levels, ModelPicture } from '../components/Model'
import { NewsList } from '../components/NewsList'
import { StrengthAreaList } from '../components/StrengthAreaList'
import { SubscribeLink } from '../components/SubscribeLink'
import { Text } from '../components/Text'
import { readNextMeetings } from '../content/meetings'
import { readNews } from '../content/news'
import { asPublic } from '../content/read'
import type { Site } from '../content/site'
import { readStrengthAreas } from '../content/strengthAreas'
import { publicPage } from '../document/publicPage'
import { StrengthAreasName } from '../names'
import { feedsOf } from '../feeds/links'
import { aboutPublisher } from '../openData/schemaOrg'
import { paths } from '../paths'
import type { Words } from '../words'

const newsShown = 3
const meetingsShown = 3

/** The start page: what it is about, how the region thinks, what it has chosen, and what is new and coming. */
export const startPage = publicPage(async ({ payload, words, site, now }) => {
  const { t, language } = words
  const model = await payload.findGlobal({ slug: 'explanation-model', ...asPublic })
  const areas = await readStrengthAreas(payload, language)
  const news = await readNews(payload, newsShown)
  const meetings = await readNextMeetings(payload, now, meetingsShown)
  return {
    feeds: feedsOf(words, 'news'),
    about: aboutPublisher({ payload, words, site }),
    body: (
      <>
        <Hero words={words} site={site} model={model} />
        {areas.length > 0 ? (
          <section>
            <StrengthAreasName as="h2" words={words} site={site} />
            <StrengthAreaList words={words} areas={areas} />
          </section>
        ) : null}
        <section>
          <h2>{t('web.start.latestNews')}</h2>
          <NewsList words={words} items={news.items} />
          <p className="onwards">
            <a href={paths.newsList(language)}>{t('web.start.allNews')}</a>
          </p>
        </section>
        <div className="halves">
          <section>
            <h2>{t('web.start.comingMeetings')}</h2>
            <MeetingList words={words} items={meetings} />
            <p className="onwards">
              <a href={paths.meetingList(language)}>{t('web.start.allMeetings')}</a>
            </p>
          </section>
          <YearTeaser words={words} year={dayOf(now, settingsOf(payload).zone).slice(0, 4)} />
        </div>
        <ModelInWords words={words} model={model} />
        <Call words={words} site={site} />
      </>
    ),
  }
})

interface Props {
  words: Words
  site: Site
}

/** What smart specialisation is here, in a few sentences and one picture. */
function Hero({ words, site, model }: Props & { model: ExplanationModel }) {
  const hasModel = model.levels?.length > 0
  return (
    <section className={hasModel ? 'hero' : 'hero alone'}>
      <div>
        <Text as="h1" words={words} of={site.name} />
        <p className="lead">{words.t('web.start.what')}</p>
        <Text as="p" className="plain" words={words} of={model.idea} />
      </div>
      {hasModel ? <ModelPicture words={words} model={model} /> : null}
    </section>
  )
}

/** Each level of the model with its examples, for who wants to know more than the picture says. */
const ModelInWords = ({ words, model }: { words: Words; model: ExplanationModel }) =>
  model.levels?.length > 0 ? (
    <section>
      <Text as="h2" words={words} of={model.title} />
      <Levels words={words} model={model} />
    </section>
  ) : null

/** The year at a glance, and the way to what it holds. */
const YearTeaser = ({ words, year }: { words: Words; year: string }) => (
  <section className="year-teaser">
    <h2>{words.t('year.titleOf', { year })}</h2>
    <img
      src={`${paths.yearWheelFile(words.language, 'year-wheel.svg')}?year=${year}`}
      alt=""
      width={520}
      height={520}
      loading="lazy"
      decoding="async"
    />
    <p>{words.t('year.web.intro')}</p>
    <p className="onwards">
      <a href={paths.yearWheel(words.language)}>{words.t('web.start.toYear')}</a>
    </p>
  </section>
)

/** Asks to the newsletter, where anybody may have it. */
const Call = ({ words, site }: Props) =>
  site.openForSubscribers ? (
    <section className="call">
      <div>
        <h2>{words.t('web.start.subscribe')}</h2>
        <p>{words.t('web.start.subscribeWhy')}</p>
      </div>
      <SubscribeLink words={words} site={site} className="button" />
    </section>
  ) : null
