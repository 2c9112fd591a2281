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

/** Why somebody is to choose a password: they asked for a new one, or have a new account. */
export type AccountMailKind = 'forgotten' | 'invited'

export interface AccountMailContent {
  kind: AccountMailKind
  language: ContentLanguage
  /** Where the password is chosen; opens the account, so it stands nowhere else. */
  url: string
  publisher: PublisherIdentity
  /** What the reader logs in with. */
  email: string
  /** How long the link lives. */
  hours: number
}

/** A mail with a link to choose a password, to somebody who logs in to Spets. */
export function AccountMail({ kind, language, url, publisher, email, hours }: AccountMailContent) {
  const words = wordsFor(language)
  const texts = { publisher: publisher.name, email, hours }
  return (
    <Layout
      words={words}
      publisher={publisher}
      title={words.t(`login.mail.${kind}.subject`, texts)}
      preheader={words.t(`login.mail.${kind}.text`, texts)}
      below={<ShortFooter words={words} publisher={publisher} why={words.t(`login.mail.${kind}.why`, texts)} />}
    >
      <Masthead publisher={publisher} />
      <Title lang={words.lang} text={words.t(`login.mail.${kind}.subject`, texts)} />
      <Text lang={words.lang} className="text" style={styles.text}>
        {words.t(`login.mail.${kind}.text`, texts)}
      </Text>
      <ActionButton lang={words.lang} label={words.t(`login.mail.${kind}.button`)} url={url} />
      <Text lang={words.lang} className="text" style={styles.text}>
        {words.t(`login.mail.${kind}.lasts`, texts)}
      </Text>
    </Layout>
  )
}
