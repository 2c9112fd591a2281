import { longestQuestion, type Segment } from '../../domain/search'
import { search, type SearchAnswer, type SearchHit, type SearchType, searchTypes } from '../../search'
import { SearchForm } from '../components/SearchForm'
import { publicPage } from '../document/publicPage'
import type { Handler } from '../handler'
import { pageNumber, paths } from '../paths'
import type { Words } from '../words'

const hitsOnAPage = 20

/** What a visitor has asked for. */
interface Asked {
  text: string
  /** The only kind that is shown; null for all. */
  type: SearchType | null
  page: number
}

/** Searches what is public: a form, and what was found. */
export const searchPage = publicPage(async ({ payload, words, url }) => {
  const asked = askedBy(url)
  const isAsking = asked.text !== ''
  const types = asked.type ? [asked.type] : []
  const answer = isAsking
    ? await search(payload, { text: asked.text, language: words.language, types, limit: hitsOnAPage, page: asked.page })
    : null
  return {
    title: isAsking ? words.t('searching.titleOf', { text: asked.text }) : words.t('searching.title'),
    isHidden: true,
    body: (
      <>
        <h1>{words.t('searching.title')}</h1>
        <SearchForm words={words} id="search" text={asked.text} />
        {answer ? <Answer words={words} asked={asked} answer={answer} /> : <p>{words.t('searching.intro')}</p>}
      </>
    ),
  }
})

/** The address as it is said in Swedish leads to the one that is the same in all languages. */
export const toSearch: Handler<{ language: string }> = async (_payload, request, { language }) => {
  const { search: query } = new URL(request.url)
  return Promise.resolve(new Response(null, { status: 308, headers: { location: `/${encodeURIComponent(language)}/search${query}` } }))
}

function askedBy(url: URL): Asked {
  const type = url.searchParams.get('type')
  return {
    text: (url.searchParams.get('q') ?? '').trim().slice(0, longestQuestion),
    type: searchTypes.find((each) => each === type) ?? null,
    page: pageNumber(url),
  }
}

interface Props {
  words: Words
  asked: Asked
  answer: SearchAnswer
}

const Answer = ({ words, asked, answer }: Props) => (
  <>
    <p>{saidOf(words, asked, answer)}</p>
    {answer.isPartial && answer.total > 0 ? <p className="remark">{words.t('searching.partial')}</p> : null}
    <Types words={words} asked={asked} answer={answer} />
    {answer.total === 0 ? (
      <Help words={words} />
    ) : (
      <ol className="cards hits" start={(asked.page - 1) * hitsOnAPage + 1}>
        {answer.hits.map((hit) => (
          <Hit key={`${hit.type}/${hit.id}`} words={words} hit={hit} />
        ))}
      </ol>
    )}
    <Turning words={words} asked={asked} answer={answer} />
  </>
)

function saidOf({ t }: Words, { text, type }: Asked, { total, perType }: SearchAnswer): string {
  if (total === 0) return t(type && Object.keys(perType).length > 0 ? 'searching.noneInType' : 'searching.none', { text })
  return t(total === 1 ? 'searching.hits.one' : 'searching.hits.other', { text, count: total })
}

const addressOf = ({ language }: Words, { text, type, page }: Asked): string => {
  const query = new URLSearchParams({ q: text, ...(type ? { type } : {}), ...(page > 1 ? { page: String(page) } : {}) })
  return `${paths.search(language)}?${query}`
}

/** The way to one kind alone, where there are several. */
function Types({ words, asked, answer: { perType } }: Props) {
  const found = searchTypes.filter((type) => perType[type])
  if (found.length < 2 && asked.type === null) return null
  return (
    <nav aria-label={words.t('searching.types')} className="kinds">
      <ul>
        <li>
          <Choice words={words} asked={{ ...asked, type: null, page: 1 }} isChosen={asked.type === null}>
            {words.t('searching.allTypes')}
          </Choice>
        </li>
        {found.map((type) => (
          <li key={type}>
            <Choice words={words} asked={{ ...asked, type, page: 1 }} isChosen={asked.type === type}>
              {`${words.t(`searching.type.${type}`)} (${perType[type]})`}
            </Choice>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Choice = ({ words, asked, isChosen, children }: { words: Words; asked: Asked; isChosen: boolean; children: string }) => (
  <a href={addressOf(words, asked)} aria-current={isChosen ? 'true' : undefined}>
    {children}
  </a>
)

const Hit = ({ words, hit: { address, date, snippet, snippetLang, title, titleSegments, type } }: { words: Words; hit: SearchHit }) => (
  <li>
    <p className="label">
      {words.t(`searching.type.${type}`)}
      {date ? (
        <>
          {' · '}
          <time dateTime={date}>{words.day(date)}</time>
        </>
      ) : null}
    </p>
    <h2>
      <a href={address} lang={words.markOf(title.lang)}>
        <Pieces of={titleSegments} />
      </a>
    </h2>
    {snippet.length > 0 ? (
      <p lang={words.markOf(snippetLang)}>
        <Pieces of={snippet} />
      </p>
    ) : null}
  </li>
)

const Pieces = ({ of }: { of: readonly Segment[] }) => of.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))

/** What helps one who has found nothing. */
const Help = ({ words: { t, language } }: { words: Words }) => (
  <section>
    <h2>{t('searching.help.title')}</h2>
    <ul>
      <li>{t('searching.help.spelling')}</li>
      <li>{t('searching.help.fewer')}</li>
      <li>
        {t('searching.help.lists')} <a href={paths.newsList(language)}>{t('web.site.news')}</a>,{' '}
        <a href={paths.meetingList(language)}>{t('web.site.meetings')}</a>,{' '}
        <a href={paths.documentList(language)}>{t('web.documents.title')}</a>,{' '}
        <a href={paths.glossary(language)}>{t('web.site.glossary')}</a>
      </li>
    </ul>
  </section>
)

function Turning({ words, asked, answer: { total } }: Props) {
  const hasNext = asked.page * hitsOnAPage < total
  const before = asked.page > 1 && total > 0
  return before || hasNext ? (
    <nav aria-label={words.t('searching.pages')} className="turning">
      {before ? (
        <a href={addressOf(words, { ...asked, page: asked.page - 1 })} rel="prev">
          {words.t('searching.before')}
        </a>
      ) : null}
      {hasNext ? (
        <a href={addressOf(words, { ...asked, page: asked.page + 1 })} rel="next">
          {words.t('searching.next')}
        </a>
      ) : null}
    </nav>
  ) : null
}
