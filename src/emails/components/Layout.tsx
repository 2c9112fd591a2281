import { Body, Column, Container, Head, Html, Preview, Row } from '@react-email/components'
import type { CSSProperties, ReactNode } from 'react'
import type { MailLook } from '../../domain/face'
import type { PublisherIdentity } from '../../domain/mailContent'
import { outlookStyleSheet, styles, styleSheet } from '../theme'
import type { Words } from '../words'
import { Sender, standsAbove } from './Masthead'

interface Props {
  words: Words
  title: string
  preheader: string
  /** Whose look the mail has; that of Spets itself without one. */
  publisher?: PublisherIdentity
  above?: ReactNode
  below: ReactNode
  children: ReactNode
}

/** The frame of every mail: a card on a page, with what stands above and below it. */
export const Layout = ({ words, title, preheader, publisher, above, below, children }: Props) => (
  <Html lang={words.language}>
    <Head>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      <style dangerouslySetInnerHTML={{ __html: outlookStyleSheet }} />
    </Head>
    <Body className="page" style={styles.page}>
      <Preview>{preheader}</Preview>
      <Container width="600" style={styles.container}>
        {above === undefined ? null : <Band name="outside">{above}</Band>}
        {standsAbove(publisher) ? <SenderAbove publisher={publisher} /> : null}
        <Band name="card" style={cardOf[publisher?.face?.look ?? 'plain']}>
          {children}
        </Band>
        <Band name="outside">{below}</Band>
      </Container>
    </Body>
  </Html>
)

const cardOf: Record<MailLook, CSSProperties> = { plain: styles.card, band: styles.cardBelow, card: styles.cardAlone }

/** Whom the mail is from, above its card: on a band of the region's colour, or on the page. */
const SenderAbove = ({ publisher }: { publisher: PublisherIdentity }) =>
  publisher.face?.look === 'band' ? (
    <Band name="outside" style={styles.band}>
      <Sender publisher={publisher} className="band" />
    </Band>
  ) : (
    <Band name="outside" style={styles.aboveCard}>
      <Sender publisher={publisher} className="link" />
    </Band>
  )

const Band = ({ name, style = styles.outside, children }: { name: string; style?: CSSProperties; children: ReactNode }) => (
  <Row>
    <Column className={name} style={style}>
      {children}
    </Column>
  </Row>
)
