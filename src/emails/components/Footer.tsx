import { Hr, Link, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import type { PublisherIdentity } from '../../domain/mailContent'
import { styles } from '../theme'
import type { Words } from '../words'

interface Props {
  words: Words
  publisher: PublisherIdentity
  why: string
  /** Links of this kind of mail, before the one to the privacy notice. */
  children?: ReactNode
}

/** Who sends the mail and where they are, why it came, and what the reader can do about it. */
export const Footer = ({ words, publisher, why, children }: Props) => (
  <>
    <Hr className="line" style={{ ...styles.line, margin: '28px 0 24px' }} />
    {publisher.footer === '' ? null : <Small>{publisher.footer}</Small>}
    <Colophon publisher={publisher} />
    <div lang={words.lang}>
      <Small>
        {why} {words.t('mail.footer.replies')}
      </Small>
      {children}
      <Small>
        <FooterLink url={publisher.privacyUrl}>{words.t('mail.footer.privacy')}</FooterLink>
      </Small>
    </div>
  </>
)

/** A line of small print. */
export const Small = ({ children }: { children: ReactNode }) => (
  <Text className="muted" style={styles.small}>
    {children}
  </Text>
)

/** Why a short mail came, and who sends it: also for whoever does not see the logo. */
export const ShortFooter = ({ words, publisher, why }: { words: Words; publisher: PublisherIdentity; why?: string }) => (
  <>
    <Text lang={words.lang} className="muted" style={{ ...styles.small, margin: '20px 0 10px' }}>
      {why}
    </Text>
    <Colophon publisher={publisher} />
  </>
)

/** Who sends the mail and where they are. */
const Colophon = ({ publisher: { homeUrl, name, postalAddress } }: { publisher: PublisherIdentity }) => (
  <Small>
    <FooterLink url={homeUrl}>{name}</FooterLink>
    <br />
    {postalAddress}
  </Small>
)

/** A link in the small print. */
export const FooterLink = ({ url, children }: { url: string; children: ReactNode }) => (
  <Link href={url} className="link" style={styles.link}>
    {children}
  </Link>
)
