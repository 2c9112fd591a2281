import { Text } from '@react-email/components'
import type { ResolvedNews } from '../../domain/mailContent'
import { BlockHeading, Label } from '../components/Headings'
import { styles } from '../theme'
import { dayInWords } from '../times'
import type { Words } from '../words'
import type { BlockProps } from './props'

export const NewsBlock = ({ words, block }: BlockProps<'news'>) => (
  <>
    {block.items.map((item) => (
      <NewsItem key={item.url} words={words} item={item} />
    ))}
  </>
)

const NewsItem = ({ words, item }: { words: Words; item: ResolvedNews }) => (
  <div style={styles.block}>
    <Label lang={words.lang} text={words.t('mail.news.label', { day: dayInWords(item.date, words.language) })} />
    <BlockHeading lang={words.markOf(item.lang)} text={item.title} url={item.url} />
    <Text lang={words.markOf(item.lang)} className="text" style={styles.text}>
      {item.lead}
    </Text>
  </div>
)
