import type { ReactElement } from 'react'
import type { ResolvedBlock } from '../../domain/mailContent'
import type { Words } from '../words'
import { CallsBlock } from './CallsBlock'
import { MeetingBlock } from './MeetingBlock'
import { NewsBlock } from './NewsBlock'
import { PictureBlock } from './PictureBlock'
import type { BlockProps } from './props'
import { EuNotice } from '../components/EuNotice'

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

const TextBlock = ({ words, block }: BlockProps<'text'>) => (
  <div className="prose" lang={words.markOf(block.lang)} dangerouslySetInnerHTML={{ __html: block.html }} />
)

const QuoteBlock = ({ words, block }: BlockProps<'quote'>) => (
  <blockquote lang={words.markOf(block.lang)}>
    <p className="plain">{block.text}</p>
    {block.source ? <p className="muted">– {block.source}</p> : null}
  </blockquote>
)

const CallToActionBlock = ({ words, block }: BlockProps<'callToAction'>) => (
  <p>
    <a className="button" href={block.url} lang={words.markOf(block.lang)}>
      {block.label}
    </a>
  </p>
)

const EuNoticeBlock = ({ words, block }: BlockProps<'euNotice'>) => (
  <EuNotice words={words}>
    <p>
      {words.t('mail.eu.project')}: <span lang={words.markOf(block.lang)}>{block.project}</span>
    </p>
  </EuNotice>
)

const TermBlock = ({ words, block }: BlockProps<'term'>) => (
  <section>
    <p className="label">{words.t('web.newsletter.term')}</p>
    <h2 lang={words.markOf(block.lang)}>
      <a href={block.url}>{block.label}</a>
    </h2>
    <p lang={words.markOf(block.lang)}>{block.definition}</p>
  </section>
)
