import { Body, Column, Container, Head, Html, Preview, Row } from '@react-email/components'
import type { ReactNode } from 'react'
import { outlookStyleSheet, styles, styleSheet } from '../theme'
import type { Words } from '../words'

interface Props {
  words: Words
  title: string
  preheader: string
  above?: ReactNode
  below: ReactNode
  children: ReactNode
}

/** The frame of every mail: a card on a page, with what stands above and below it. */
export const Layout = ({ words, title, preheader, above, below, children }: Props) => (
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
        <Band name="card">{children}</Band>
        <Band name="outside">{below}</Band>
      </Container>
    </Body>
  </Html>
)

const Band = ({ name, children }: { name: 'card' | 'outside'; children: ReactNode }) => (
  <Row>
    <Column className={name} style={styles[name]}>
      {children}
    </Column>
  </Row>
)
