import { Text } from '@react-email/components'
import type { PublisherIdentity } from '../../domain/mailContent'
import { styles } from '../theme'

/** Whom the mail is from, in words: a logotype would be lost where images are blocked. */
export const Masthead = ({ publisher }: { publisher: PublisherIdentity }) => (
  <Text className="link" style={styles.wordmark}>
    {publisher.fromName}
  </Text>
)
