import { Button, Text } from '@react-email/components'
import type { ContentLanguage } from '../../i18n/languages'
import { styles } from '../theme'

interface Props {
  label: string
  url: string
  lang: ContentLanguage | undefined
}

/** The one thing a mail, or a block of it, asks its reader to do. */
export const ActionButton = ({ label, url, lang }: Props) => (
  <Text lang={lang} className="text" style={{ ...styles.text, margin: '24px 0' }}>
    <Button href={url} className="button" style={styles.button}>
      {label}
    </Button>
  </Text>
)
