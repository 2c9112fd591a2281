import { Text } from '@react-email/components'
import { BlockHeading, Label } from '../components/Headings'
import { styles } from '../theme'
import type { BlockProps } from './props'

export const TermBlock = ({ words, block }: BlockProps<'term'>) => (
  <>
    <Label lang={words.lang} text={words.t('mail.term.label')} />
    <BlockHeading lang={words.markOf(block.lang)} text={block.label} url={block.url} />
    <Text lang={words.markOf(block.lang)} className="text" style={styles.text}>
      {block.definition}
    </Text>
  </>
)
