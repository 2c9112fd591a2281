import { Text } from '../components/Text'
import { findOne } from '../content/read'
import { publicPage } from '../document/publicPage'
import { pageBlocks } from '../pageBlocks/blocks'

/** A page that the editors have built. */
export const builtPage = publicPage<{ slug: string }>(async ({ payload, words, now }, { slug }) => {
  const page = await findOne(payload, 'pages', { slug: { equals: slug } })
  return (
    page && {
      title: words.pick(page.title)?.value,
      description: words.pick(page.lead)?.value,
      visited: `pages/${page.id}`,
      body: (
        <>
          <Text as="h1" words={words} of={page.title} />
          <Text as="p" className="lead" words={words} of={page.lead} />
          {await pageBlocks(page.blocks, { payload, words, now })}
        </>
      ),
    }
  )
})
