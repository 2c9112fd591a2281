import type { ReactElement } from 'react'
import type { ResolvedBlock } from '../../domain/mailContent'
import type { Words } from '../words'
import { CallsBlock } from './CallsBlock'
import { CallToActionBlock } from './CallToActionBlock'
import { EuNoticeBlock } from './EuNoticeBlock'
import { MeetingBlock } from './MeetingBlock'
import { NewsBlock } from './NewsBlock'
import { PictureBlock } from './PictureBlock'
import { QuoteBlock } from './QuoteBlock'
import { TermBlock } from './TermBlock'
import { TextBlock } from './TextBlock'

/** A block of a newsletter as it looks on a page. Its type has no room for nothing: one without a case is told of when types are checked. */
export function PageBlock({ words, block }: { words: Words; block: ResolvedBlock }): ReactElement | ReactElement[] {
  switch (block.type) {
    case 'text':
      return <TextBlock words={words} block={block} />
    case 'news':
      return <NewsBlock words={words} block={block} />
    case 'meeting':
      return <MeetingBlock words={words} block={block} />
    case 'term':
      return <TermBlock words={words} block={block} />
    case 'callToAction':
      return <CallToActionBlock words={words} block={block} />
    case 'meetings':
      return block.items.map((meeting) => (
        <MeetingBlock key={`${meeting.start} ${meeting.title}`} words={words} block={{ type: 'meeting', meeting }} />
      ))
    case 'calls':
      return <CallsBlock words={words} block={block} />
    case 'picture':
      return <PictureBlock words={words} block={block} />
    case 'quote':
      return <QuoteBlock words={words} block={block} />
    case 'divider':
      return <hr />
    case 'euNotice':
      return <EuNoticeBlock words={words} block={block} />
  }
}
