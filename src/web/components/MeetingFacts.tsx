import type { ReactNode } from 'react'
import type { Words } from '../words'

interface Props {
  words: Words
  when: string
  place: string | null | undefined
  /** Address of the online meeting, for those who come. */
  link?: string | null | undefined
  /** What is said in its place to others. */
  online?: string | null | undefined
}

/** When and where a meeting is, and how to join it online. */
export const MeetingFacts = ({ words, when, place, link, online }: Props) => (
  <dl className="facts">
    <Fact name={words.t('web.meetings.when')}>{when}</Fact>
    {place ? <Fact name={words.t('web.meetings.where')}>{place}</Fact> : null}
    {link ? (
      <Fact name={words.t('web.meetings.online')}>
        <a href={link} rel="noreferrer">
          {words.t('web.meetings.join')}
        </a>
      </Fact>
    ) : null}
    {online && !link ? <Fact name={words.t('web.meetings.online')}>{online}</Fact> : null}
  </dl>
)

/** A name and what it stands for, in a list of facts. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
