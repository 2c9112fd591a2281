import { explainerFor } from '../../glossary'
import { ExplainedText } from '../components/ExplainedText'
import { Text } from '../components/Text'
import { findOne } from '../content/read'
import type { Page as StoredPage } from '../../payload-types'
import { type Page, publicPage, type Visit } from '../document/publicPage'
import { pageBlocks } from '../pageBlocks/blocks'

/** A page that the editors have built. */
export const builtPage = publicPage<{ slug: string }>(async (visit, { slug }) => {
  const page = await findOne(visit.payload, 'pages', { slug: { equals: slug } })
  return page && showBuiltPage(visit, page)
})

/** What an editors' page shows. */
export async function showBuiltPage({ payload, words, now }: Visit, page: StoredPage): Promise<Page> {
  const explainer = await explainerFor(payload, 'page', page.explainTerms)
  return {
    title: words.pick(page.title)?.value,
    description: words.pick(page.lead)?.value,
    visited: `pages/${page.id}`,
    explainsTerms: explainer !== null,
    body: (
      <>
        <Text as="h1" words={words} of={page.title} />
        <ExplainedText as="p" className="lead" words={words} of={page.lead} explainer={explainer} />
        {await pageBlocks(page.blocks, { payload, words, now, explainer })}
      </>
    ),
  }
}
