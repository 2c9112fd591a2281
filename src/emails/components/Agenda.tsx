import type { ResolvedMeeting } from '../../domain/mailContent'
import { styles } from '../theme'
import { formatClock } from '../../domain/meetingTime'
import { uiLanguageFor } from '../../i18n/languages'
import type { Words } from '../words'

/** A meeting's programme: clock time and what happens then. */
export const Agenda = ({ words, meeting }: { words: Words; meeting: ResolvedMeeting }) =>
  meeting.agenda.length === 0 ? null : (
    <ul lang={words.markOf(meeting.lang)} style={styles.bareList}>
      {meeting.agenda.map((point) => (
        <li key={`${point.at} ${point.text}`} className="text" style={styles.item}>
          <strong>{formatClock(point.at, uiLanguageFor(meeting.lang))}</strong> {point.text}
        </li>
      ))}
    </ul>
  )
