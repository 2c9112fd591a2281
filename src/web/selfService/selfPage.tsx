import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { type ContentLanguage, defaultLanguage, uiLanguages } from '../../i18n/languages'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
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
    <Document language={language} ui={words.ui} title={wholeTitle} hidden>
      <Frame words={words} site={site}>
        {body}
      </Frame>
    </Document>,
    status,
  )
}

/** A link that is not ours: nobody knows the reader's language, so it speaks both. */
export const badLinkPage = (payload: Payload): Promise<Response> =>
  selfPage(
    payload,
    defaultLanguage,
    ({ words }) => ({
      title: words.t('web.badLink.title'),
      body: uiLanguages.map((language, index) => <BadLink key={language} language={language} first={index === 0} />),
    }),
    404,
  )

const BadLink = ({ language, first }: { language: ContentLanguage; first: boolean }) => {
  const t = translator(language)
  const Heading = first ? 'h1' : 'h2'
  return (
    <section lang={language}>
      <Heading>{t('web.badLink.title')}</Heading>
      <p>{t('web.badLink.text')}</p>
      <p>{t('web.badLink.reply')}</p>
    </section>
  )
}
