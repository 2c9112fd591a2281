import type { PlannedItem } from '../../domain/planning/items'
import { occurrencesIn, plannedYears } from '../../domain/planning/when'
import { choiceInWords, monthName, whenInWords } from '../../drawings/year/words'
import { YearWheel } from '../../drawings/year/YearWheel'
import { publicPage } from '../document/publicPage'
import type { Handler } from '../handler'
import { paths } from '../paths'
import type { Words } from '../words'
import { publicWheel, type PublicWheel, yearAsked } from '../yearWheel/wheel'

/** What is public of a year: the wheel, and the same as a list by month. */
export const yearWheelPage = publicPage(async ({ payload, words, url }) => {
  const year = yearAsked(payload, url)
  const { picture, items } = await publicWheel(payload, words, year, '')
  const title = words.t('year.titleOf', { year })
  return {
    title,
    description: words.t('year.web.intro'),
    body: (
      <>
        <h1>{title}</h1>
        <p className="lead">{words.t('year.web.intro')}</p>
        <Years words={words} year={year} />
        <figure className="year-wheel">
          <div aria-hidden="true">
            <YearWheel id="wheel" item={() => ({ tabIndex: -1 })} picture={picture} svg={{ width: '100%', focusable: false }} />
          </div>
          <figcaption className="muted">{words.t('year.picture', { year })}</figcaption>
        </figure>
        {items.length === 0 ? <p>{words.t('year.web.none', { year })}</p> : <Months items={items} words={words} year={year} />}
        <ul>
          <li>
            <a href={paths.yearWheelFile(words.language, 'calendar.ics')}>{words.t('year.web.subscribe')}</a>
          </li>
          <li>
            <a href={`${paths.yearWheelFile(words.language, 'year-wheel.svg')}?year=${year}`}>{words.t('year.web.svg')}</a>
          </li>
        </ul>
      </>
    ),
  }
})

/** The address as it is said in Swedish leads to the one that is the same in all languages. */
export const toYearWheel: Handler<{ language: string }> = async (_payload, request, { language }) => {
  const { search } = new URL(request.url)
  return Promise.resolve(new Response(null, { status: 308, headers: { location: `/${encodeURIComponent(language)}/year-wheel${search}` } }))
}

const Years = ({ words, year }: { words: Words; year: number }) => (
  <nav aria-label={words.t('year.web.years')} className="years">
    {year > plannedYears.first && (
      <a href={`${paths.yearWheel(words.language)}?year=${year - 1}`} rel="prev">
        ← {year - 1}
      </a>
    )}
    <strong>{year}</strong>
    {year < plannedYears.last && (
      <a href={`${paths.yearWheel(words.language)}?year=${year + 1}`} rel="next">
        {year + 1} →
      </a>
    )}
  </nav>
)

type Listed = PublicWheel['items'][number]

/** By the month that each first stands in; what has only a year comes last. */
function Months({ items, words, year }: { items: Listed[]; words: Words; year: number }) {
  const monthOf = ({ item }: Listed) => occurrencesIn(item.when, year)[0]?.month ?? null
  const months = [...new Set(items.map(monthOf))]
  return months.map((month) => (
    <section key={month}>
      <h2 className="month">{month === null ? words.t('year.web.undated') : monthName(month, words.ui)}</h2>
      <ul className="plain-list">
        {items
          .filter((each) => monthOf(each) === month)
          .map(({ item, href }) => (
            <li key={item.key}>
              <span className="muted">{items.findIndex(({ item: each }) => each.key === item.key) + 1}.</span>{' '}
              {href ? <a href={href}>{<Title item={item} words={words} />}</a> : <Title item={item} words={words} />}
              <br />
              <span className="muted">{notesOf(item, words)}</span>
            </li>
          ))}
      </ul>
    </section>
  ))
}

const Title = ({ item: { title, lang }, words }: { item: PlannedItem; words: Words }) => <span lang={words.markOf(lang)}>{title}</span>

const notesOf = (item: PlannedItem, { ui }: Words): string =>
  [whenInWords(item, ui), choiceInWords('type', item.type, ui), choiceInWords('status', item.status, ui)].join(' · ')
