import type { ReactNode } from 'react'
import { translator } from '../../i18n'
import { guideAddresses } from '../../links/guideAddresses'
import { Document } from '../document/Document'
import { htmlResponse } from '../document/htmlResponse'
import type { Handler } from '../handler'
import { type Contents, readChapter, readContents, readPicture } from './chapters'
import { forUsers } from './forUsers'
import { GuideFrame } from './GuideFrame'
import { guideHtml } from './markdown'

/** The language that the guide is written in, and so that of all words around it. */
const language = 'sv'
const t = translator(language)

/** `/guide`: what chapters there are. */
export const guideContentsPage: Handler = forUsers(async () => {
  const contents = await readContents()
  return page(contents, { title: t('guide.title'), body: <Prose markdown={contents.markdown} /> })
})

/** `/guide/{chapter}` */
export const guideChapterPage: Handler<{ chapter: string }> = forUsers(async ({ chapter: slug }) => {
  const contents = await readContents()
  const here = contents.chapters.find((chapter) => chapter.slug === slug)
  if (!here) return page(contents, { title: t('web.notFound.title'), body: <NoChapter />, status: 404 })
  return page(contents, { title: here.title, slug, body: <Prose markdown={await readChapter(here)} /> })
})

/** `/guide/images/{name}` */
export const guidePicture: Handler<{ name: string }> = forUsers(async ({ name }) => {
  const picture = await readPicture(name)
  return picture ? new Response(picture, { headers: { 'content-type': 'image/png' } }) : new Response(null, { status: 404 })
})

interface Page {
  title: string
  /** The chapter's, none for what is no chapter. */
  slug?: string
  body: ReactNode
  status?: number
}

const page = ({ chapters }: Contents, { title, slug, body, status }: Page): Promise<Response> =>
  htmlResponse(
    <Document
      language={language}
      title={slug ? t('guide.pageTitle', { title }) : title}
      hidden
      head={<link rel="stylesheet" href="/guide.css" />}
    >
      <GuideFrame t={t} chapters={chapters} here={chapters.find((chapter) => chapter.slug === slug)}>
        {body}
      </GuideFrame>
    </Document>,
    status === undefined ? {} : { status },
  )

/** Written by us and read from our own repository. */
const Prose = ({ markdown }: { markdown: string }) => <article dangerouslySetInnerHTML={{ __html: guideHtml(markdown) }} />

const NoChapter = () => (
  <>
    <h1>{t('web.notFound.title')}</h1>
    <p>
      <a href={guideAddresses.contents}>{t('guide.toContents')}</a>
    </p>
  </>
)
