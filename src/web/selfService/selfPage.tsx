import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { type ContentLanguage, defaultLanguage, uiLanguages } from '../../i18n/languages'
import { settingsOf } from '../../env'
import { type Translate, translator } from '../../i18n'
import { readSite, type Site } from '../content/site'
import { Document } from '../document/Document'
import { Frame } from '../document/Frame'
import { htmlResponse } from '../document/htmlResponse'
import { type Words, wordsFor } from '../words'

/** What a page behind a link in a mail needs to know. */
export interface SelfVisit {
  words: Words
  site: Site
}

/** A page behind a link in a mail: for one person, so search engines leave it out. */
export async function selfPage(
  payload: Payload,
  language: ContentLanguage,
  show: (visit: SelfVisit) => { title: string; body: ReactNode },
  status = 200,
): Promise<Response> {
  const words = wordsFor(language, settingsOf(payload).zone)
  const site = await readSite(payload)
  const { title, body } = show({ words, site })
  const publisher = words.pick(site.name)?.value ?? ''
  const wholeTitle = words.t('web.site.title', { page: title, publisher })
  return htmlResponse(
    <Document language={words.ui} title={wholeTitle} hidden>
      <Frame words={words} site={site}>
        {body}
      </Frame>
    </Document>,
    { status },
  )
}

/** What a page says whose reader's language nobody knows: the heading and the paragraphs below it, in one language. */
export type Told = (t: Translate) => { title: string; texts: string[] }

/** A page that speaks both languages, since nobody knows the reader's. */
export const pageForAnyone = (payload: Payload, told: Told, status: number): Promise<Response> =>
  selfPage(
    payload,
    defaultLanguage,
    ({ words }) => ({
      title: told(words.t).title,
      body: uiLanguages.map((language, index) => <InLanguage key={language} language={language} told={told} first={index === 0} />),
    }),
    status,
  )

/** A link that is not ours. */
export const badLinkPage = (payload: Payload): Promise<Response> =>
  pageForAnyone(payload, (t) => ({ title: t('web.badLink.title'), texts: [t('web.badLink.text'), t('web.badLink.reply')] }), 404)

const InLanguage = ({ language, told, first }: { language: ContentLanguage; told: Told; first: boolean }) => {
  const { title, texts } = told(translator(language))
  const Heading = first ? 'h1' : 'h2'
  return (
    <section lang={language}>
      <Heading>{title}</Heading>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
