import { MeetingList } from '../components/MeetingList'
import { Model } from '../components/Model'
import { NewsList } from '../components/NewsList'
import { StrengthAreaList } from '../components/StrengthAreaList'
import { Text } from '../components/Text'
import { readNextMeetings } from '../content/meetings'
import { readNews } from '../content/news'
import { asPublic } from '../content/read'
import { readStrengthAreas } from '../content/strengthAreas'
import { publicPage } from '../document/publicPage'
import { StrengthAreasName } from '../names'
import { feedsOf } from '../feeds/links'
import { aboutPublisher } from '../openData/schemaOrg'
import { paths } from '../paths'

const newsShown = 3
const meetingsShown = 3

/** The start page: how the region thinks, what it has chosen, and what is new and coming. */
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
        <Text as="h1" words={words} of={site.name} />
        <Model words={words} model={model} />
        {areas.length > 0 ? (
          <section>
            <StrengthAreasName as="h2" words={words} site={site} />
            <StrengthAreaList words={words} areas={areas} />
          </section>
        ) : null}
        <section>
          <h2>{t('web.start.latestNews')}</h2>
          <NewsList words={words} items={news.items} />
          <p>
            <a href={paths.newsList(language)}>{t('web.start.allNews')}</a>
          </p>
        </section>
        <section>
          <h2>{t('web.start.comingMeetings')}</h2>
          <MeetingList words={words} items={meetings} />
          <p>
            <a href={paths.meetingList(language)}>{t('web.start.allMeetings')}</a>
          </p>
        </section>
      </>
    ),
  }
})
