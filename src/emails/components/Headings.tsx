import { Heading, Link, Text } from '@react-email/components'
import type { ContentLanguage } from '../../i18n/languages'
import { styles } from '../theme'

interface Marked {
  lang: ContentLanguage | undefined
}

/** The mail's one h1. */
export const Title = ({ lang, text }: Marked & { text: string }) => (
  <Heading as="h1" lang={lang} className="text headline" style={styles.title}>
    {text}
  </Heading>
)

/** The heading of a block; a link when there is a page to read more on. */
export const BlockHeading = ({ lang, text, url = null }: Marked & { text: string; url?: string | null }) => (
  <Heading as="h2" lang={lang} className="text" style={styles.heading}>
    {url === null ? (
      text
    ) : (
      <Link href={url} className="link title" style={styles.link}>
        {text}
      </Link>
    )}
  </Heading>
)

/** The small line above a heading that says what kind of thing follows. */
export const Label = ({ lang, text }: Marked & { text: string }) => (
  <Text lang={lang} className="muted label" style={styles.label}>
    {text}
  </Text>
)
