import type { BlockProps } from './props'

export const CallToActionBlock = ({ words, block }: BlockProps<'callToAction'>) => (
  <p>
    <a className="button" href={block.url} lang={words.markOf(block.lang)}>
      {block.label}
    </a>
  </p>
)
