import type { BlockProps } from './props'

export const CallsBlock = ({ words, block }: BlockProps<'calls'>) => (
  <ul className="cards">
    {block.items.map((call) => (
      <li key={call.url}>
        <p className="label">{words.t('mail.call.label', { funder: call.funder })}</p>
        <h2 lang={words.markOf(call.lang)}>
          <a href={call.url}>{call.title}</a>
        </h2>
        <p lang={words.markOf(call.lang)}>{call.summary}</p>
        {call.closes ? (
          <p>
            <strong>{words.t('mail.call.closes')}:</strong> {words.day(call.closes)}
          </p>
        ) : null}
      </li>
    ))}
  </ul>
)
