import { placesLeftAt } from '../../database'
import { takesSignUps } from '../../domain/answering'
import { isCancelled } from '../../domain/meetingState'
import { settingsOf } from '../../env'
import { publicAddresses } from '../../links/addresses'
import type { Meeting } from '../../payload-types'
import { Agenda } from '../components/Agenda'
import { MeetingFacts } from '../components/MeetingFacts'
import { MeetingBesides, MeetingPlace } from '../components/MeetingPlace'
import { MeetingList } from '../components/MeetingList'
import { StrengthAreaLinks } from '../components/StrengthAreaLinks'
import { SubscribeToCalendar } from '../components/SubscribeToCalendar'
import { Text } from '../components/Text'
import { isOnline, readBesides, readComingMeetings, readMeeting, readPastMeetings } from '../content/meetings'
import { type Page, publicPage, type Visit } from '../document/publicPage'
import type { Handler } from '../handler'
import { aboutMeeting } from '../openData/schemaOrg'
import { paths } from '../paths'
import { applicationIn, type ShownSignUp, SignUpForm } from '../selfService/signUpForm'
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
        <div className="beside">
          <div>
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
          </div>
          <div className="side">
            <SubscribeToCalendar words={words} address={publicAddresses(settingsOf(payload).publicUrl).meetingFeed(words.language)} />
          </div>
        </div>
      </>
    ),
  }
})

/** A public meeting, with the form for signing up where that is open. */
export const meetingPage = meetingPageWith(null)

/** The same after the form could not be taken. @param shown what the form said, and what is wrong with it */
export function meetingPageWith(shown: ShownSignUp | null): Handler<{ language: string; slug: string }> {
  return publicPage<{ slug: string }>(async (visit, { slug }) => {
    const meeting = await readMeeting(visit.payload, slug)
    return meeting && showMeeting(visit, meeting, shown)
  })
}

/** What the page of a meeting shows. @param shown what the form said, where it could not be taken */
export async function showMeeting(visit: Visit, meeting: Meeting, shown: ShownSignUp | null): Promise<Page> {
  const { now, payload, site, url, words } = visit
  const isOff = isCancelled(meeting)
  const isComing = new Date(meeting.end) > now && !isOff
  const besides = await readBesides(payload, meeting)
  const signUp = takesSignUps(meeting, now, settingsOf(payload).zone)
    ? {
        shown: shown ?? { application: applicationIn(null, words.language), problems: {}, said: null },
        left: await placesLeftAt(payload, meeting.id),
      }
    : null
  return {
    title: words.pick(meeting.title)?.value,
    description: whenInWords(timeOf(meeting), words),
    visited: `meetings/${meeting.id}`,
    about: aboutMeeting({ payload, words, site }, meeting, await isOnline(payload, meeting.id)),
    under: [{ href: paths.meetingList(words.language), label: words.t('web.site.meetings') }],
    status: shown?.said ? statusOf[shown.said] : 200,
    body: (
      <div className="beside">
        <article>
          <p className="label">{words.t('web.newsletter.meeting')}</p>
          <Text as="h1" words={words} of={meeting.title} />
          {isComing ? null : <p className="notice">{words.t(isOff ? 'web.meetings.cancelled' : 'web.meetings.over')}</p>}
          <MeetingFacts
            words={words}
            when={whenInWords(timeOf(meeting), words)}
            place={meeting.place}
            link={isComing ? meeting.link : null}
          />
          {isOff ? null : <MeetingPlace words={words} meeting={meeting} />}
          <Text as="p" className="plain" words={words} of={meeting.description} />
          <Agenda words={words} points={meeting.agenda} />
          <MeetingBesides words={words} besides={besides} />
          {isComing ? (
            <p>
              <a className="button" href={paths.meetingCalendar(words.language, meeting.slug)}>
                {words.t('web.meetings.calendar')}
              </a>
            </p>
          ) : null}
          {signUp && !url.searchParams.has('sent') ? <SignUpForm words={words} site={site} meeting={meeting} {...signUp} /> : null}
          {signUp && url.searchParams.has('sent') ? <output className="notice">{words.t('signingUp.sent')}</output> : null}
        </article>
        <div className="side">
          <StrengthAreaLinks words={words} site={site} areas={meeting.strengthAreas} />
        </div>
      </div>
    ),
  }
}

const statusOf = { wrong: 400, tooMany: 429 } as const
