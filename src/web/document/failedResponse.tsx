import { defaultLanguage, uiLanguages } from '../../i18n/languages'
import { translator } from '../../i18n'
import { currentRequest } from '../../requests'
import { Document } from './Document'
import { htmlResponse } from './htmlResponse'

/** What a page says when we fail: in both languages, and without asking the database for anything. */
export const failedResponse = (): Promise<Response> =>
  htmlResponse(
    <Document language={defaultLanguage} title={translator(defaultLanguage)('web.failed.title')} hidden>
      <main className="within">
        {uiLanguages.map((language, index) => {
          const t = translator(language)
          const id = currentRequest()?.requestId
          const Heading = index === 0 ? 'h1' : 'h2'
          return (
            <section key={language} lang={language}>
              <Heading>{t('web.failed.title')}</Heading>
              <p>{t('web.failed.text')}</p>
              {id && <p>{t('web.failed.id', { id })}</p>}
            </section>
          )
        })}
      </main>
    </Document>,
    { status: 500 },
  )
