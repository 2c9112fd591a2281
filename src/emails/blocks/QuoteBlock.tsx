import { Text } from '@react-email/components'
import { Lines } from '../components/Lines'
import { styles } from '../theme'
import type { BlockProps } from './props'

export const QuoteBlock = ({ words, block }: BlockProps<'quote'>) => (
  <blockquote lang={words.markOf(block.lang)} className="line" style={styles.quote}>
    <Text className="text" style={{ ...styles.text, fontStyle: 'italic' }}>
      <Lines text={block.text} />
    </Text>
    {block.source ? (
      <Text className="muted" style={styles.small}>
        – {block.source}
      </Text>
    ) : null}
  </blockquote>
)
