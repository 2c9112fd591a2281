import type { Block, Fact } from '../../../reports'
import { Said } from './Said'
import { TableShown } from './TableShown'

export function BlockShown({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Said words={block.words} />
        </h4>
      )
    case 'text':
      return block.words.text.split(/\n\s*\n/).map((text, index) => (
        <p key={index}>
          <Said words={{ ...block.words, text }} />
        </p>
      ))
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Said words={item} />
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return <FactsShown facts={block.facts} />
    case 'table':
      return <TableShown table={block} />
    case 'figure':
      return (
        <img
          alt={block.alt}
          className="spets-report__figure"
          height={block.height}
          src={`data:image/svg+xml,${encodeURIComponent(block.svg)}`}
          width={block.width}
        />
      )
  }
}

export const FactsShown = ({ facts }: { facts: readonly Fact[] }) => (
  <dl>
    {facts.map(({ name, value }, index) => (
      <div key={index}>
        <dt>
          <Said words={name} />
        </dt>
        <dd>
          <Said words={value} />
        </dd>
      </div>
    ))}
  </dl>
)
