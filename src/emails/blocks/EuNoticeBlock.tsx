import { Column, Img, Row, Text } from '@react-email/components'
import { styles } from '../theme'
import type { BlockProps } from './props'

/** The emblem and the statement that Regulation (EU) 2021/1060, annex IX, asks for. */
export const EuNoticeBlock = ({ words, block, emblemUrl }: BlockProps<'euNotice'> & { emblemUrl: string }) => (
  <Row>
    <Column width="88" valign="top" style={{ width: '88px' }}>
      {/* Lazy, because React adds a preload link to the head for every other image. */}
      <Img
        src={emblemUrl}
        alt={words.t('mail.eu.emblem')}
        lang={words.lang}
        width="72"
        height="48"
        loading="lazy"
        className="muted"
        style={styles.alternative}
      />
    </Column>
    <Column valign="top">
      <Text className="text" style={{ ...styles.text, margin: 0 }}>
        <strong lang={words.lang}>{words.t('mail.eu.statement')}</strong>
        <br />
        <span lang={words.lang}>{words.t('mail.eu.project')}: </span>
        <span lang={words.markOf(block.lang)}>{block.project}</span>
      </Text>
    </Column>
  </Row>
)
