import { PageBlock } from '../blocks/PageBlock'
import { CorrectionNotes } from '../components/CorrectionNotes'
import { readNewsletter } from '../content/archive'
import { publicPage } from '../document/publicPage'
import { paths } from '../paths'
import { SubscribeLink } from '../components/SubscribeLink'

/** A sent newsletter for everyone to read: without greeting, and without anybody's link for leaving. */
export const newsletterPage = publicPage<{ slug: string }>(async ({ payload, site, words }, { slug }) => {
  const newsletter = await readNewsletter(payload, slug, words.language)
  if (!newsletter) return null
  const { dispatch, subject, preheader, blocks, sentAt, corrections } = newsletter
  return {
    title: subject.value,
    description: preheader.value,
    visited: `dispatches/${dispatch}`,
    under: [{ href: paths.newsletterList(words.language), label: words.t('web.newsletters.title') }],
    body: (
      <article className="newsletter">
        <p className="label">{sentAt ? words.t('web.newsletter.sent', { day: words.day(sentAt) }) : words.t('web.newsletter.label')}</p>
        <h1 lang={words.markOf(subject.lang)}>{subject.value}</h1>
        <CorrectionNotes corrections={corrections} words={words} />
        {blocks.map((block, index) => (
          <PageBlock key={index} words={words} block={block} />
        ))}
        <p>
          <a href={paths.newsletterList(words.language)}>{words.t('web.newsletters.all')}</a>
        </p>
        <SubscribeLink words={words} site={site} />
      </article>
    ),
  }
})
