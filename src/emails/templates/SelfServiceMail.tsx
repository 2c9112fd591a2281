import { Text } from '@react-email/components'
import type { PublisherIdentity } from '../../domain/mailContent'
import type { ContentLanguage } from '../../i18n/languages'
import { ActionButton } from '../components/ActionButton'
import { ShortFooter } from '../components/Footer'
import { Title } from '../components/Headings'
import { Layout } from '../components/Layout'
import { Masthead } from '../components/Masthead'
import { styles } from '../theme'
import { wordsFor } from '../words'

/**
 * Why it is sent: somebody wants to choose, has to confirm a subscription or a sign-up for a meeting, has signed up, or
 * took a shared mailbox off a list.
 */
export type SelfServiceMailKind = 'choose' | 'confirm' | 'left' | 'signUp' | 'signedUp'

export interface SelfServiceMailContent {
  kind: SelfServiceMailKind
  language: ContentLanguage
  /** Where the button leads; whoever has it may do what the mail is about. */
  url: string
  publisher: PublisherIdentity
  /** Whose choice it is. */
  address: string
  /** What the shared mailbox no longer gets, as it stands in a sentence, or the meeting's title; of the others nothing. */
  mailing: string
}

/** A mail with a link to one thing that a recipient may decide, without any greeting: it goes to an address, not to a name. */
export function SelfServiceMail({ kind, language, url, publisher, ...about }: SelfServiceMailContent) {
  const words = wordsFor(language)
  const texts = { ...about, publisher: publisher.name }
  return (
    <Layout
      words={words}
      publisher={publisher}
      title={words.t(`selfService.mail.${kind}.subject`, texts)}
      preheader={words.t(`selfService.mail.${kind}.text`, texts)}
      below={<ShortFooter words={words} publisher={publisher} why={words.t(`selfService.mail.${kind}.why`)} />}
    >
      <Masthead publisher={publisher} />
      <Title lang={words.lang} text={words.t(`selfService.mail.${kind}.subject`, texts)} />
      <Text lang={words.lang} className="text" style={styles.text}>
        {words.t(`selfService.mail.${kind}.text`, texts)}
      </Text>
      <ActionButton lang={words.lang} label={words.t(`selfService.mail.${kind}.button`)} url={url} />
      <Text lang={words.lang} className="text" style={styles.text}>
        {words.t(`selfService.mail.${kind}.lasts`)}
      </Text>
    </Layout>
  )
}
