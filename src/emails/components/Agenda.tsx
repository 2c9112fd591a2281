import type { ResolvedMeeting } from '../../domain/mailContent'
import { styles } from '../theme'
import { formatClock } from '../../domain/meetingTime'
import { uiLanguageFor } from '../../i18n/languages'
import type { Words } from '../words'

/** A meeting's programme: clock time and what happens then. */
export const Agenda = ({ words, meeting }: { words: Words; meeting: ResolvedMeeting }) =>
  meeting.agenda.length === 0 ? null : (
    <ul style={styles.bareList}>
      {meeting.agenda.map(({ at, lang = meeting.lang, text }) => (
        <li key={`${at} ${text}`} lang={words.markOf(lang)} className="text" style={styles.item}>
          <strong>{formatClock(at, uiLanguageFor(lang))}</strong> {text}
        </li>
      ))}
    </ul>
  )
