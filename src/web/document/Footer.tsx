import { SubscribeLink } from '../components/SubscribeLink'
import { Text } from '../components/Text'
import type { Site } from '../content/site'
import { paths } from '../paths'
import type { Words } from '../words'

/** Who is responsible, where they are, and what a public body owes whoever reads. */
export const Footer = ({ words, site }: { words: Words; site: Site }) => (
  <footer className="colophon">
    <div className="within">
      <div>
        <Text as="p" className="colophon-name" words={words} of={site.name} />
        {site.postalAddress ? <p>{site.postalAddress}</p> : null}
        {site.sender?.replyTo ? (
          <p>
            <a href={`mailto:${site.sender.replyTo}`}>{site.sender.replyTo}</a>
          </p>
        ) : null}
        <Text as="p" className="plain" words={words} of={site.footer} />
      </div>
      <nav aria-label={words.t('web.site.more')}>
        <ul>
          <SubscribeLink as="li" words={words} site={site} />
          <Entry href={paths.newsletterList(words.language)} label={words.t('web.newsletters.title')} />
          <Entry href={paths.yearWheel(words.language)} label={words.t('year.title')} />
          <Entry href={paths.documentList(words.language)} label={words.t('web.documents.title')} />
          <Entry href={paths.meetingFeed(words.language)} label={words.t('web.site.calendar')} />
        </ul>
      </nav>
      <nav aria-label={words.t('web.site.aboutSite')}>
        <ul>
          {site.accessibility ? (
            <li>
              <a href={paths.page(words.language, site.accessibility.slug)}>
                <Text words={words} of={site.accessibility.title} />
              </a>
            </li>
          ) : null}
          <Entry href={paths.privacy(words.language)} label={words.t('web.site.privacy')} />
        </ul>
      </nav>
    </div>
  </footer>
)

const Entry = ({ href, label }: { href: string; label: string }) => (
  <li>
    <a href={href}>{label}</a>
  </li>
)
