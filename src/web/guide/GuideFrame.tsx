import type { ReactNode } from 'react'
import type { Translate } from '../../i18n'
import { guideAddresses } from '../../links/guideAddresses'
import type { Chapter } from './chapters'

interface Props {
  t: Translate
  chapters: Chapter[]
  /** The chapter that is read; none on the contents. */
  here?: Chapter | undefined
  children: ReactNode
}

/** What stands around every chapter: the way back to Spets and to the other chapters. */
export const GuideFrame = ({ t, chapters, here, children }: Props) => (
  <>
    <a className="skip" href="#content">
      {t('web.site.skip')}
    </a>
    <header className="masthead">
      <div className="within">
        <a className="wordmark" href={guideAddresses.contents}>
          {t('guide.title')}
        </a>
        <div className="navigation">
          <ul>
            <li>
              <a href="/admin">{t('guide.toSpets')}</a>
            </li>
          </ul>
        </div>
      </div>
    </header>
    <div className="within guide">
      {here && <ChapterList t={t} chapters={chapters} here={here} />}
      <main id="content" tabIndex={-1}>
        {children}
        <Onwards t={t} chapters={chapters} here={here} />
      </main>
    </div>
  </>
)

/** All chapters, beside the one that is read where there is room. */
const ChapterList = ({ t, chapters, here }: Pick<Props, 't' | 'chapters' | 'here'>) => (
  <nav aria-label={t('guide.chapters')} className="guide-chapters">
    <ol>
      {chapters.map((chapter) => (
        <li key={chapter.slug}>
          <a aria-current={chapter.slug === here?.slug ? 'page' : undefined} href={guideAddresses.chapter(chapter.slug)}>
            {chapter.title}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

/** The chapters before and after the one that is read. */
function Onwards({ t, chapters, here }: Pick<Props, 't' | 'chapters' | 'here'>) {
  if (!here) return null
  const place = chapters.findIndex(({ slug }) => slug === here.slug)
  return (
    <nav aria-label={t('guide.onwards')} className="turning">
      <Turn chapter={chapters[place - 1]} words={(title) => t('guide.previous', { title })} />
      <Turn chapter={chapters[place + 1]} words={(title) => t('guide.next', { title })} />
    </nav>
  )
}

const Turn = ({ chapter, words }: { chapter: Chapter | undefined; words: (title: string) => string }) =>
  chapter ? <a href={guideAddresses.chapter(chapter.slug)}>{words(chapter.title)}</a> : null
