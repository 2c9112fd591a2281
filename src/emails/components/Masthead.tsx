import { Img, Text } from '@react-email/components'
import type { PublisherIdentity } from '../../domain/mailContent'
import { styles } from '../theme'

/** Whom the mail is from, at the top of its card; where the look has it above the card it stands there instead. */
export const Masthead = ({ publisher }: { publisher: PublisherIdentity }) =>
  standsAbove(publisher) ? null : <Sender publisher={publisher} className="link" />

/** Whether the look of a mail has its sender above the card. */
export const standsAbove = (publisher: PublisherIdentity | undefined): publisher is PublisherIdentity =>
  (publisher?.face?.look ?? 'plain') !== 'plain'

/** The logo, whose text is the name where pictures are blocked; the name alone where there is none. */
export function Sender({ publisher, className }: { publisher: PublisherIdentity; className: 'band' | 'link' }) {
  const { face, fromName } = publisher
  const style = className === 'band' ? styles.onBand : styles.wordmark
  if (!face?.logo) {
    return (
      <Text className={className} style={style}>
        {fromName}
      </Text>
    )
  }
  return (
    <Text className={className} style={style}>
      {/* Lazy, because React adds a preload link to the head for every other image. */}
      <Img src={face.logo.url} alt={fromName} width={face.logo.width} height={face.logo.height} loading="lazy" style={styles.logo} />
    </Text>
  )
}
