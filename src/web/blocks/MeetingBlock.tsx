import { MeetingFacts } from '../components/MeetingFacts'
import { whenInWords } from '../times'
import type { BlockProps } from './props'

export const MeetingBlock = ({ words, block: { meeting } }: BlockProps<'meeting'>) => (
  <section className="panel">
    <p className="label">{words.t(meeting.isCancelled ? 'web.meetings.cancelledLabel' : 'web.newsletter.meeting')}</p>
    <h2 lang={words.markOf(meeting.lang)}>{meeting.url ? <a href={meeting.url}>{meeting.title}</a> : meeting.title}</h2>
    <MeetingFacts
      words={words}
      when={whenInWords({ start: meeting.start, end: meeting.end, zone: meeting.zone }, words)}
      place={meeting.place}
      online={meeting.link ? words.t('web.meetings.joinForComing') : null}
    />
    {meeting.agenda.length > 0 ? (
      <ul className="agenda">
        {meeting.agenda.map(({ at, lang = meeting.lang, text }) => (
          <li key={`${at} ${text}`} lang={words.markOf(lang)}>
            <strong>{at}</strong> {text}
          </li>
        ))}
      </ul>
    ) : null}
  </section>
)
