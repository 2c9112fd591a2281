import type { Payload } from 'payload'
import type { InvitationAnswer } from '../../domain/mailings'
import { isComing, queuePlaceOf } from '../../domain/seating'
import type { Meeting } from '../../payload-types'
import { Agenda } from '../components/Agenda'
import { Fact, MeetingFacts } from '../components/MeetingFacts'
import { MeetingBesides, MeetingPlace } from '../components/MeetingPlace'
import { Text } from '../components/Text'
import { seeOther } from '../document/htmlResponse'
import type { Handler } from '../handler'
import { paths } from '../paths'
import { timeOf, whenInWords } from '../times'
import { AnswerForm, SubstituteForm } from './AnswerForm'
import { askingIn, type FeedbackOutcome } from './feedback'
import { FeedbackForm } from './FeedbackForm'
import { postedForm } from './form'
import { answerInvitation, type AnswerOutcome, isAnswer, type OpenInvitation, readInvitation } from './invitation'
import { longestText } from '../../domain/answering'
import { badLinkPage, selfPage, type SelfVisit } from './selfPage'

type Params = { token: string }

/**
 * GET: the meeting, the answer so far, and the form, with the answer chosen that the link says. Mail scanners follow links,
 * so nothing changes here.
 */
export const invitationPage: Handler<Params> = async (payload, request, { token }) => {
  const { searchParams } = new URL(request.url)
  const answer = searchParams.get('answer')
  return showInvitation(payload, token, {
    outcome: done.find((each) => searchParams.has(each)) ?? null,
    feedback: searchParams.has('thanked') ? 'thanked' : null,
    chosen: isAnswer(answer) ? answer : null,
  })
}

/** What the page says when it is opened after a form was taken. */
const done = ['saved', 'suggested'] as const

/** POST of an answer, or of somebody who would come instead. */
export const answerByPage: Handler<Params> = async (payload, request, { token }) => {
  const form = await postedForm(request)
  const outcome = await answerInvitation(payload, token, form)
  return outcome === 'saved' || outcome === 'suggested'
    ? seeOther(`${paths.invitation(token)}?${outcome}`)
    : showInvitation(payload, token, { outcome, typed: form })
}

/** Somebody opened the address of the buttons in a browser: to the page, which changes nothing either. */
export const toInvitationPage: Handler<Params> = (_payload, _request, { token }) => Promise.resolve(seeOther(paths.invitation(token)))

const statusOf: Record<AnswerOutcome, number> = {
  saved: 200,
  suggested: 200,
  begun: 409,
  cancelled: 409,
  late: 409,
  removed: 410,
  unknownAnswer: 400,
  tooMuch: 400,
  wrongSubstitute: 400,
  badLink: 404,
}

interface Shown {
  /** Of the form for answering, if it was just posted. */
  outcome?: AnswerOutcome | null
  /** Of the form about the meeting, if that was. */
  feedback?: Exclude<FeedbackOutcome, 'badLink'> | null
  /** What stood in a form for answering that was refused. */
  typed?: URLSearchParams | null
  /** The answer that the link says. */
  chosen?: InvitationAnswer | null
}

/** The page of an invitation; 404 for a link that is not ours. */
export async function showInvitation(
  payload: Payload,
  token: string,
  { chosen = null, feedback = null, outcome = null, typed = null }: Shown,
): Promise<Response> {
  const now = new Date()
  const found = await readInvitation(payload, token, now)
  if (!found) return badLinkPage(payload)
  const open = { ...found, typed }
  const asking = askingIn(open, now)
  const { meeting, contact, besides } = open
  return selfPage(
    payload,
    contact.language,
    (visit) => ({
      title: visit.words.pick(meeting.title)?.value ?? visit.words.t('web.invitation.title'),
      body: (
        <>
          <article>
            <p className="label">{visit.words.t('web.invitation.title')}</p>
            <Text as="h1" words={visit.words} of={meeting.title} />
            {feedback === 'closed' ? (
              <p className="notice" role="alert">
                {visit.words.t('feedback.closed')}
              </p>
            ) : null}
            {asking ? (
              <FeedbackForm
                words={visit.words}
                asking={asking}
                token={token}
                refused={typeof feedback === 'object' ? feedback : null}
                isThanked={feedback === 'thanked' && asking.isAnswered}
              />
            ) : null}
            <Facts visit={visit} open={open} />
          </article>
          <Answering visit={visit} open={open} token={token} outcome={outcome} chosen={chosen === open.invitation.answer ? null : chosen} />
          <About visit={visit} meeting={meeting} />
          <MeetingBesides words={visit.words} besides={besides} />
          <ToPage visit={visit} meeting={meeting} />
        </>
      ),
    }),
    feedback ? feedbackStatus(feedback) : outcome ? statusOf[outcome] : 200,
  )
}

function feedbackStatus(outcome: Exclude<FeedbackOutcome, 'badLink'>): number {
  if (outcome === 'thanked') return 200
  return outcome === 'closed' ? 409 : 400
}

function Facts({ visit: { words, site }, open }: { visit: SelfVisit; open: OpenInvitation }) {
  const { meeting } = open
  const address = meeting.organiser?.email || site.sender?.replyTo
  const link = mayJoin(open) ? meeting.link : null
  const online = meeting.link && !isOff(open) ? words.t(linkHelp(open)) : null
  return (
    <>
      <MeetingFacts words={words} when={whenInWords(timeOf(meeting), words)} place={meeting.place} link={link} online={online} />
      <MeetingPlace words={words} meeting={meeting} />
      <dl className="facts">
        <Fact name={words.t('web.meetings.invitedBy')}>
          {meeting.organiser?.name || <Text words={words} of={site.sender?.name ?? site.name} />}
          {address ? (
            <>
              {', '}
              <a href={`mailto:${address}`}>{address}</a>
            </>
          ) : null}
        </Fact>
      </dl>
    </>
  )
}

const isOff = ({ closed }: OpenInvitation): boolean => closed === 'removed' || closed === 'cancelled'

/** Whoever has answered yes may join online; where places are few, whoever has one. */
const mayJoin = (open: OpenInvitation): boolean => !isOff(open) && isComing({ ...open.invitation, seats: open.seats })

/** What it takes to get the link. */
const linkHelp = ({ invitation: { answer } }: OpenInvitation) =>
  answer === 'yes' ? 'web.meetings.joinWithPlace' : 'web.meetings.joinAfterYes'

interface AnsweringProps {
  visit: SelfVisit
  open: OpenInvitation
  token: string
  outcome: AnswerOutcome | null
  /** The answer that the link says, where it is another than the one given. */
  chosen: InvitationAnswer | null
}

/** The answer so far, and the forms for as long as it can be changed. */
function Answering({ visit: { words }, chosen, open, token, outcome }: AnsweringProps) {
  const { t } = words
  const { closed, invitation } = open
  const { answer } = invitation
  return (
    <section className="panel">
      <h2>{t('web.invitation.question')}</h2>
      <Message words={words} open={open} outcome={outcome} />
      <p>{answer ? t('web.invitation.current', { answer: t(`web.invitation.answers.${answer}`) }) : t('web.invitation.noAnswer')}</p>
      {closed === 'removed' || answer !== 'yes' ? null : <Place words={words} open={open} />}
      {closed ? (
        <Closed words={words} open={open} closed={closed} />
      ) : (
        <>
          {chosen ? <p className="notice">{t('web.invitation.chosen', { answer: t(`web.invitation.answers.${chosen}`) })}</p> : null}
          <AnswerForm words={words} open={open} token={token} chosen={chosen} />
          <SubstituteForm words={words} open={open} token={token} />
        </>
      )}
    </section>
  )
}

function Closed({ words, open, closed }: Part & { closed: NonNullable<OpenInvitation['closed']> }) {
  const { t } = words
  const help = closed === 'removed' ? t('answering.removedHelp') : t('web.invitation.begunHelp')
  return (
    <>
      <p>{closedWords(words, open.meeting, closed)}</p>
      <p className="muted">{help}</p>
    </>
  )
}

function closedWords({ t, day }: SelfVisit['words'], meeting: Meeting, closed: NonNullable<OpenInvitation['closed']>): string {
  if (closed === 'late') return t('answering.late', { day: day(meeting.answerBy ?? meeting.start) })
  return t(closed === 'removed' ? 'answering.removed' : `web.invitation.${closed}`)
}

interface Part {
  words: SelfVisit['words']
  open: OpenInvitation
}

/** Whether a yes has a place; nothing of a meeting with room for all. */
function Place({ words: { t }, open: { invitation, seats } }: Part) {
  if (!seats) return null
  const seat = seats.find((each) => each.invitation === invitation.id)
  const wanted = invitation.guests ?? 0
  if (!seat?.seated) {
    const place = queuePlaceOf(seats, invitation.id)
    return <p>{place ? t('answering.queue', { place }) : t('answering.waiting')}</p>
  }
  if (wanted === 0) return <p>{t('answering.seat')}</p>
  const key = seat.guests < wanted ? 'answering.seatForSome' : 'answering.seatWithGuests'
  return <p>{t(key, { count: seat.guests, wanted })}</p>
}

const Message = ({ words: { t }, open, outcome }: Part & { outcome: AnswerOutcome | null }) => {
  if ((outcome === 'saved' && open.closed !== 'removed') || outcome === 'suggested')
    return <output className="notice">{t(outcome === 'saved' ? 'web.invitation.saved' : 'answering.substituteSaved')}</output>
  const wrong = {
    unknownAnswer: t('web.invitation.choose'),
    tooMuch: t('answering.tooMuch', { guests: open.meeting.guests ?? 0, length: longestText }),
    wrongSubstitute: t('answering.substituteWrong'),
  }
  return outcome && outcome in wrong ? (
    <p className="notice" role="alert">
      {wrong[outcome as keyof typeof wrong]}
    </p>
  ) : null
}

const About = ({ visit: { words }, meeting }: { visit: SelfVisit; meeting: Meeting }) => (
  <>
    {words.pick(meeting.description) ? <h2>{words.t('web.meetings.about')}</h2> : null}
    <Text as="p" className="plain" words={words} of={meeting.description} />
    <Agenda words={words} points={meeting.agenda} />
  </>
)

const ToPage = ({ visit: { words }, meeting }: { visit: SelfVisit; meeting: Meeting }) =>
  meeting.public ? (
    <p>
      <a href={paths.meeting(words.language, meeting.slug)}>{words.t('web.invitation.page')}</a>
    </p>
  ) : null
