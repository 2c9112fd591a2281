import { Hr } from '@react-email/components'
import type { ReactElement } from 'react'
import type { ResolvedBlock } from '../../domain/mailContent'
import { styles } from '../theme'
import type { Words } from '../words'
import { CallsBlock } from './CallsBlock'
import { EuNoticeBlock } from './EuNoticeBlock'
import { MeetingBlock } from './MeetingBlock'
import { NewsBlock } from './NewsBlock'
import { PictureBlock } from './PictureBlock'
import { QuoteBlock } from './QuoteBlock'
import { TermBlock } from './TermBlock'
import { ActionButton } from '../components/ActionButton'
import type { BlockProps } from './props'
import { styledRichText } from '../richText'

interface Props {
  words: Words
  block: ResolvedBlock
  euEmblemUrl: string
}

/** A block of a newsletter as it looks in a mail. Its type has no room for nothing: one without a case is told of when types are checked. */
export function Block({ words, block, euEmblemUrl }: Props): ReactElement | ReactElement[] {
  switch (block.type) {
    case 'text':
      return <TextBlock words={words} block={block} />
    case 'news':
      return <NewsBlock words={words} block={block} />
    case 'meeting':
      return <MeetingBlock words={words} block={block} />
    case 'meetings':
      return block.items.map((meeting) => (
        <div key={`${meeting.start} ${meeting.title}`} style={styles.item}>
          <MeetingBlock words={words} block={{ type: 'meeting', meeting }} />
        </div>
      ))
    case 'calls':
      return <CallsBlock words={words} block={block} />
    case 'picture':
      return <PictureBlock words={words} block={block} />
    case 'quote':
      return <QuoteBlock words={words} block={block} />
    case 'divider':
      return <Hr className="line" style={{ ...styles.line, margin: 0 }} />
    case 'term':
      return <TermBlock words={words} block={block} />
    case 'callToAction':
      return <CallToActionBlock words={words} block={block} />
    case 'euNotice':
      return <EuNoticeBlock words={words} block={block} emblemUrl={euEmblemUrl} />
  }
}

const CallToActionBlock = ({ words, block }: BlockProps<'callToAction'>) => (
  <ActionButton label={block.label} url={block.url} lang={words.markOf(block.lang)} />
)

const TextBlock = ({ words, block }: BlockProps<'text'>) => (
  <div lang={words.markOf(block.lang)} className="rich" dangerouslySetInnerHTML={{ __html: styledRichText(block.html) }} />
)
