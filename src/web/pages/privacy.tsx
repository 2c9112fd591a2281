import { Text } from '../components/Text'
import { publicPage } from '../document/publicPage'

/** How the region handles what it knows of people. */
export const privacyPage = publicPage(async ({ words, site }) => ({
  title: words.t('web.site.privacy'),
  body: (
    <>
      <h1>{words.t('web.site.privacy')}</h1>
      <Text as="p" className="plain" words={words} of={site.privacyNotice} />
      {site.sender?.replyTo ? (
        <>
          <h2>{words.t('web.privacy.contact')}</h2>
          <p>
            {words.t('web.privacy.write')} <a href={`mailto:${site.sender.replyTo}`}>{site.sender.replyTo}</a>
          </p>
        </>
      ) : null}
    </>
  ),
}))
