import type { Call } from '../../payload-types'
import { Facts } from '../components/Facts'
import { StrengthAreaLinks } from '../components/StrengthAreaLinks'
import { Text } from '../components/Text'
import { isClosed, readCall, readClosedCalls, readOpenCalls } from '../content/calls'
import { publicPage } from '../document/publicPage'
import { feedsOf } from '../feeds/links'
import { paths } from '../paths'
import { span } from '../times'
import type { Words } from '../words'

/** Calls: those that can be applied to, and those that have closed. */
export const callListPage = publicPage(async ({ payload, words, now }) => {
  const open = await readOpenCalls(payload, now)
  const closed = await readClosedCalls(payload, now)
  return {
    title: words.t('web.calls.title'),
    feeds: feedsOf(words, 'call'),
    body: (
      <>
        <h1>{words.t('web.calls.title')}</h1>
        <section>
          <h2>{words.t('web.calls.open')}</h2>
          {open.length > 0 ? <CallList words={words} calls={open} /> : <p className="muted">{words.t('web.calls.none')}</p>}
        </section>
        {closed.length > 0 ? (
          <section>
            <h2>{words.t('web.calls.closed')}</h2>
            <CallList words={words} calls={closed} />
          </section>
        ) : null}
      </>
    ),
  }
})

const CallList = ({ words, calls }: { words: Words; calls: Call[] }) => (
  <ul className="cards columns">
    {calls.map((call) => (
      <li key={call.id}>
        <h3>
          <a href={paths.call(words.language, call.slug)}>
            <Text words={words} of={call.title} />
          </a>
        </h3>
        <p className="muted">{[call.funder, span(words, call.opens, call.closes)].filter(Boolean).join(' · ')}</p>
        <Text as="p" words={words} of={call.summary} />
      </li>
    ))}
  </ul>
)

/** A call. */
export const callPage = publicPage<{ slug: string }>(async ({ payload, words, site, now }, { slug }) => {
  const call = await readCall(payload, slug)
  return (
    call && {
      title: words.pick(call.title)?.value,
      description: words.pick(call.summary)?.value,
      visited: `calls/${call.id}`,
      under: [{ href: paths.callList(words.language), label: words.t('web.calls.title') }],
      body: (
        <div className="beside">
          <article>
            <p className="label">{words.t('web.calls.label')}</p>
            <Text as="h1" words={words} of={call.title} />
            {isClosed(call, now) ? <p className="notice">{words.t('web.calls.isClosed')}</p> : null}
            <Text as="p" className="lead" words={words} of={call.summary} />
            <Facts
              rows={[
                [words.t('web.calls.funder'), call.funder],
                [words.t('web.calls.opens'), call.opens ? words.day(call.opens) : null],
                [words.t('web.calls.closes'), call.closes ? words.day(call.closes) : null],
              ]}
            />
            {call.link ? (
              <p>
                <a className="button" href={call.link}>
                  {words.t('web.calls.readMore', { funder: call.funder })}
                </a>
              </p>
            ) : null}
          </article>
          <div className="side">
            <StrengthAreaLinks words={words} site={site} areas={call.strengthAreas} />
          </div>
        </div>
      ),
    }
  )
})
