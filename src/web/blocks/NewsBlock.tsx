import type { BlockProps } from './props'

export const NewsBlock = ({ words, block }: BlockProps<'news'>) => (
  <ul className="cards">
    {block.items.map((item) => (
      <li key={item.url}>
        <p className="label">{words.t('web.newsletter.news', { day: words.day(item.date) })}</p>
        <h2 lang={words.markOf(item.lang)}>
          <a href={item.url}>{item.title}</a>
        </h2>
        <p lang={words.markOf(item.lang)}>{item.lead}</p>
      </li>
    ))}
  </ul>
)
