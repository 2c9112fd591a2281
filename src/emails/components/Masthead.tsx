import { Img, type ImgProps, Text } from '@react-email/components'
import type { MailFace, PublisherIdentity } from '../../domain/mailContent'
import { hidden, styles } from '../theme'

/** Whom the mail is from, at the top of its card; where the look has it above the card it stands there instead. */
export const Masthead = ({ publisher }: { publisher: PublisherIdentity }) =>
  standsAbove(publisher) ? null : <Sender publisher={publisher} className="link" />

/** Whether the look of a mail has its sender above the card. */
export const standsAbove = (publisher: PublisherIdentity | undefined): publisher is PublisherIdentity =>
  (publisher?.face?.look ?? 'plain') !== 'plain'

/** The logo, whose text is the name where pictures are blocked; the name alone where there is none. */
export function Sender({ publisher, className }: { publisher: PublisherIdentity; className: 'band' | 'link' }) {
  const { face, fromName } = publisher
  const isOnBand = className === 'band'
  return (
    <Text className={className} style={isOnBand ? styles.onBand : styles.wordmark}>
      {face?.logo ? <Logo logo={face.logo} name={fromName} isOnBand={isOnBand} /> : fromName}
    </Text>
  )
}

/**
 * A logo on a light plate. Where it stands on what turns dark, and there is one for that, the two change places there. A
 * band has the region's colour in light and in dark, so that the plate stays.
 */
function Logo({ logo: { dark, ...light }, name, isOnBand }: { logo: NonNullable<MailFace['logo']>; name: string; isOnBand: boolean }) {
  const { url: src, ...size } = light
  if (!dark || isOnBand) return <Picture src={src} alt={name} {...size} className="logo" style={styles.logo} />
  const { url: darkSrc, ...darkSize } = dark
  return (
    <>
      <Picture src={src} alt={name} {...size} className="logo logo-light" style={styles.logo} />
      <Picture src={darkSrc} alt={name} {...darkSize} className="logo-dark" style={{ ...styles.logoDark, ...hidden }} />
    </>
  )
}

/** Lazy, because React adds a preload link to the head for every other image. */
const Picture = (props: ImgProps) => <Img {...props} loading="lazy" />
