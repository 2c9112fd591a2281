import type { Document } from '../../payload-types'
import { Facts } from '../components/Facts'
import { Text } from '../components/Text'
import { findAll } from '../content/read'
import { publicPage } from '../document/publicPage'
import { withoutHost } from '../paths'
import { span } from '../times'
import type { Words } from '../words'

/** Public records: programmes, decisions and reports, each with its registry number and file. */
export const documentListPage = publicPage(async ({ payload, words }) => {
  const documents = await findAll(payload, 'documents', { sort: '-createdAt' })
  return {
    title: words.t('web.documents.title'),
    body: (
      <>
        <h1>{words.t('web.documents.title')}</h1>
        {documents.length === 0 ? <p className="muted">{words.t('web.documents.none')}</p> : null}
        <ul className="cards columns">
          {documents.map((document) => (
            <Entry key={document.id} words={words} document={document} />
          ))}
        </ul>
      </>
    ),
  }
})

/** The address of a document is its place in the list, so that a link to it holds when its file is replaced. */
const Entry = ({ words, document }: { words: Words; document: Document }) => (
  <li id={document.slug}>
    <Text as="h2" words={words} of={document.title} />
    <Text as="p" words={words} of={document.summary} />
    <Facts
      rows={[
        [words.t('web.documents.registryNumber'), document.registryNumber],
        [words.t('web.documents.decided'), decisionIn(words, document.decision)],
        [words.t('web.documents.valid'), span(words, document.validFrom, document.validTo)],
      ]}
    />
    {document.url ? (
      <p>
        <a href={withoutHost(document.url)}>{words.t('web.documents.open', { file: document.filename ?? '' })}</a>
      </p>
    ) : null}
  </li>
)

/** Who decided, when, and in which paragraph of the minutes. */
function decisionIn(words: Words, decision: Document['decision']): string {
  const body = words.pick(decision?.body)?.value
  const day = decision?.date ? words.day(decision.date) : null
  const paragraph = decision?.paragraph ? `§ ${decision.paragraph}` : null
  return [body, day, paragraph].filter(Boolean).join(', ')
}
