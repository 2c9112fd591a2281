import { isCancelled } from '../../domain/meetingState'
import { Agenda } from '../components/Agenda'
import { MeetingFacts } from '../components/MeetingFacts'
import { MeetingList } from '../components/MeetingList'
import { StrengthAreaLinks } from '../components/StrengthAreaLinks'
import { Text } from '../components/Text'
import { readComingMeetings, readMeeting, readPastMeetings } from '../content/meetings'
import { publicPage } from '../document/publicPage'
import { paths } from '../paths'
import { timeOf, whenInWords } from '../times'

const pastShown = 10

/** Public meetings: those that come, and the latest that have been. */
export const meetingListPage = publicPage(async ({ payload, words, now }) => {
  const coming = await readComingMeetings(payload, now)
  const past = await readPastMeetings(payload, now, pastShown)
  return {
    title: words.t('web.site.meetings'),
    body: (
      <>
        <h1>{words.t('web.site.meetings')}</h1>
        <section>
          <h2>{words.t('web.start.comingMeetings')}</h2>
          <MeetingList words={words} items={coming} />
        </section>
        {past.length > 0 ? (
          <section>
            <h2>{words.t('web.meetings.past')}</h2>
            <MeetingList words={words} items={past} />
          </section>
        ) : null}
      </>
    ),
  }
})

/** A public meeting. */
export const meetingPage = publicPage<{ slug: string }>(async ({ payload, words, site, now }, { slug }) => {
  const meeting = await readMeeting(payload, slug)
  if (!meeting) return null
  const isOver = new Date(meeting.end) <= now
  const isOff = isCancelled(meeting)
  const isComing = !isOver && !isOff
  const { place, link } = meeting
  return {
    title: words.pick(meeting.title)?.value,
    description: whenInWords(timeOf(meeting), words),
    visited: `meetings/${meeting.id}`,
    body: (
      <>
        <article>
          <p className="label">{words.t('web.newsletter.meeting')}</p>
          <Text as="h1" words={words} of={meeting.title} />
          {isComing ? null : <p className="notice">{words.t(isOff ? 'web.meetings.cancelled' : 'web.meetings.over')}</p>}
          <MeetingFacts words={words} when={whenInWords(timeOf(meeting), words)} place={place} link={isComing ? link : null} />
          <Text as="p" className="plain" words={words} of={meeting.description} />
          <Agenda words={words} points={meeting.agenda} />
          {isComing ? (
            <p>
              <a className="button" href={paths.meetingCalendar(words.language, slug)}>
                {words.t('web.meetings.calendar')}
              </a>
            </p>
          ) : null}
        </article>
        <StrengthAreaLinks words={words} site={site} areas={meeting.strengthAreas} />
      </>
    ),
  }
})
