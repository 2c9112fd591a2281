import { formatClock } from '../../domain/meetingTime'
import { uiLanguageFor } from '../../i18n/languages'
import type { Meeting } from '../../payload-types'
import type { Words } from '../words'
import { Text } from './Text'

/** A meeting's programme: time of day and what happens then. */
export const Agenda = ({ words, points }: { words: Words; points: Meeting['agenda'] }) =>
  points && points.length > 0 ? (
    <>
      <h2>{words.t('web.meetings.agenda')}</h2>
      <ul className="agenda">
        {points.map(({ id, at, text }) => (
          <li key={id ?? `${at} ${text}`}>
            <strong>{formatClock(at, uiLanguageFor(words.language))}</strong> <Text words={words} of={text} />
          </li>
        ))}
      </ul>
    </>
  ) : null
