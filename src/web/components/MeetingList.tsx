import { isCancelled } from '../../domain/meetingState'
import type { Meeting } from '../../payload-types'
import { paths } from '../paths'
import { leafOf, timeOf, whenInWords } from '../times'
import type { Words } from '../words'
import { AreaTags } from './AreaTags'
import { Text } from './Text'

interface Props {
  words: Words
  items: Meeting[]
}

/** Meetings with title, time and place. */
export const MeetingList = ({ words, items }: Props) =>
  items.length === 0 ? (
    <p className="muted">{words.t('web.meetings.none')}</p>
  ) : (
    <ul className="cards dated">
      {items.map((meeting) => (
        <li key={meeting.id}>
          <Leaf words={words} meeting={meeting} />
          <div>
            <h3>
              <a href={paths.meeting(words.language, meeting.slug)}>
                <Text words={words} of={meeting.title} />
              </a>
            </h3>
            {isCancelled(meeting) ? <p className="notice">{words.t('web.meetings.cancelled')}</p> : null}
            <p>
              <time dateTime={meeting.start}>{whenInWords(timeOf(meeting), words)}</time>
            </p>
            {meeting.place ? <p className="muted">{meeting.place}</p> : null}
            <AreaTags words={words} areas={meeting.strengthAreas} />
          </div>
        </li>
      ))}
    </ul>
  )

/** The day as a leaf of a calendar, for the eye; it is said in words beside it. */
function Leaf({ words, meeting }: { words: Words; meeting: Meeting }) {
  const { day, month } = leafOf(timeOf(meeting), words)
  return (
    <div className="leaf" aria-hidden="true">
      <strong>{day}</strong>
      {month}
    </div>
  )
}
