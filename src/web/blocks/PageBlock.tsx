import type { ResolvedBlock } from '../../domain/mailContent'
import type { Words } from '../words'
import { CallToActionBlock } from './CallToActionBlock'
import { EuNoticeBlock } from './EuNoticeBlock'
import { MeetingBlock } from './MeetingBlock'
import { NewsBlock } from './NewsBlock'
import { TermBlock } from './TermBlock'
import { TextBlock } from './TextBlock'

/** A block of a newsletter as it looks on a page. */
export function PageBlock({ words, block }: { words: Words; block: ResolvedBlock }) {
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
    default:
      return <EuNoticeBlock words={words} block={block} />
  }
}
