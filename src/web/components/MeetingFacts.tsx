import type { ReactNode } from 'react'
import type { Words } from '../words'

interface Props {
  words: Words
  when: string
  place: string | null | undefined
  /** Address of the online meeting. */
  link: string | null | undefined
}

/** When and where a meeting is, and how to join it online. */
export const MeetingFacts = ({ words, when, place, link }: Props) => (
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
  </dl>
)

/** A name and what it stands for, in a list of facts. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
