import type { BlockProps } from './props'

export const TermBlock = ({ words, block }: BlockProps<'term'>) => (
  <section>
    <p className="label">{words.t('web.newsletter.term')}</p>
    <h2 lang={words.markOf(block.lang)}>
      <a href={block.url}>{block.label}</a>
    </h2>
    <p lang={words.markOf(block.lang)}>{block.definition}</p>
  </section>
)
