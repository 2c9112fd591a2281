import { Text } from '@react-email/components'
import type { ContentLanguage } from '../../i18n/languages'
import type { PublisherIdentity, ResolvedBlock } from '../../domain/mailContent'
import { Block } from '../blocks/Block'
import { Footer, FooterLink, Small } from '../components/Footer'
import { Title } from '../components/Headings'
import { Layout } from '../components/Layout'
import { Masthead } from '../components/Masthead'
import { slot } from '../slots'
import { styles } from '../theme'
import { type Words, wordsFor } from '../words'

export interface NewsletterContent {
  language: ContentLanguage
  subject: string
  /** The line that an inbox shows after the subject. */
  preheader: string
  blocks: ResolvedBlock[]
  publisher: PublisherIdentity
  /** Address of a picture of the EU emblem, 3 wide to 2 high: the only thing a mail fetches. */
  euEmblemUrl: string
  hasWebVersion: boolean
}

export function Newsletter({ language, subject, preheader, blocks, publisher, ...rest }: NewsletterContent) {
  const words = wordsFor(language)
  return (
    <Layout
      words={words}
      publisher={publisher}
      title={subject}
      preheader={preheader}
      above={rest.hasWebVersion ? <WebVersion words={words} /> : undefined}
      below={<NewsletterFooter words={words} publisher={publisher} />}
    >
      <Masthead publisher={publisher} />
      <Title lang={undefined} text={subject} />
      <Text lang={words.lang} className="text" style={styles.text}>
        {slot('greeting')}
      </Text>
      {blocks.map((block, index) => (
        <div key={index} style={styles.block}>
          <Block words={words} block={block} euEmblemUrl={rest.euEmblemUrl} />
        </div>
      ))}
    </Layout>
  )
}

const WebVersion = ({ words }: { words: Words }) => (
  <div lang={words.lang}>
    <Small>
      <FooterLink url={slot('webVersionUrl')}>{words.t('mail.newsletter.webVersion')}</FooterLink>
    </Small>
  </div>
)

const NewsletterFooter = ({ words, publisher }: { words: Words; publisher: PublisherIdentity }) => (
  <Footer words={words} publisher={publisher} why={words.t('mail.newsletter.why')}>
    <Small>
      <FooterLink url={slot('unsubscribeUrl')}>{words.t('mail.newsletter.unsubscribe')}</FooterLink>
    </Small>
  </Footer>
)
