import { isCancelled } from '../../domain/meetingState'
import type { Payload } from 'payload'
import { invitationAnswers } from '../../domain/mailings'
import type { Meeting } from '../../payload-types'
import { Agenda } from '../components/Agenda'
import { Fact, MeetingFacts } from '../components/MeetingFacts'
import { Text } from '../components/Text'
import { seeOther } from '../document/htmlResponse'
import type { Handler } from '../handler'
import { paths } from '../paths'
import { timeOf, whenInWords } from '../times'
import { formField } from './form'
import { answerInvitation, hasBegun, type OpenInvitation, type AnswerOutcome, readInvitation } from './invitation'
import { badLinkPage, selfPage, type SelfVisit } from './selfPage'

type Params = { token: string }

/** GET: the meeting, the answer so far, and the form. Mail scanners follow links, so nothing changes here. */
export const invitationPage: Handler<Params> = async (payload, request, { token }) =>
  showInvitation(payload, token, new URL(request.url).searchParams.has('saved') ? 'saved' : null)

/** POST of an answer. */
export const answerByPage: Handler<Params> = async (payload, request, { token }) => {
  const outcome = await answerInvitation(payload, token, await formField(request, 'answer'))
  return outcome === 'saved' ? seeOther(`${paths.invitation(token)}?saved`) : showInvitation(payload, token, outcome)
}

/** Somebody opened the address of the buttons in a browser: to the page, which changes nothing either. */
export const toInvitationPage: Handler<Params> = (_payload, _request, { token }) => Promise.resolve(seeOther(paths.invitation(token)))

const statusOf: Record<AnswerOutcome, number> = { saved: 200, begun: 409, cancelled: 409, unknownAnswer: 400, badLink: 404 }

/** @param outcome of the answer that was just given, if one was */
async function showInvitation(payload: Payload, token: string, outcome: AnswerOutcome | null): Promise<Response> {
  const open = await readInvitation(payload, token)
  if (!open) return badLinkPage(payload)
  const { meeting, contact } = open
  const closed = closedBy(meeting)
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
            <Facts visit={visit} meeting={meeting} />
          </article>
          <Answering visit={visit} open={open} token={token} outcome={outcome} closed={closed} />
          <About visit={visit} meeting={meeting} />
        </>
      ),
    }),
    outcome ? statusOf[outcome] : 200,
  )
}

type Closed = 'cancelled' | 'begun'

function closedBy(meeting: Meeting): Closed | null {
  if (isCancelled(meeting)) return 'cancelled'
  return hasBegun(meeting, new Date()) ? 'begun' : null
}

function Facts({ visit: { words, site }, meeting }: { visit: SelfVisit; meeting: Meeting }) {
  const address = meeting.organiser?.email || site.sender?.replyTo
  return (
    <>
      <MeetingFacts words={words} when={whenInWords(timeOf(meeting), words)} place={meeting.place} link={meeting.link} />
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

interface AnsweringProps {
  visit: SelfVisit
  open: OpenInvitation
  token: string
  outcome: AnswerOutcome | null
  /** Why the answer can no longer be changed; null while it can. */
  closed: Closed | null
}

/** The answer so far, and three buttons for as long as it can be changed. */
function Answering({ visit: { words }, open, token, outcome, closed }: AnsweringProps) {
  const { t } = words
  const { answer } = open.invitation
  return (
    <section className="panel">
      <h2>{t('web.invitation.question')}</h2>
      <Message words={words} outcome={outcome} />
      <p>{answer ? t('web.invitation.current', { answer: t(`web.invitation.answers.${answer}`) }) : t('web.invitation.noAnswer')}</p>
      {closed ? (
        <>
          <p>{t(`web.invitation.${closed}`)}</p>
          <p className="muted">{t('web.invitation.begunHelp')}</p>
        </>
      ) : (
        <form method="post" action={paths.answer(token)}>
          <div className="answers">
            {invitationAnswers.map((each) => (
              <button key={each} type="submit" name="answer" value={each} className={each === answer ? undefined : 'quiet'}>
                {t(`web.invitation.buttons.${each}`)}
              </button>
            ))}
          </div>
          <p className="muted">{t('web.invitation.help')}</p>
        </form>
      )}
    </section>
  )
}

const Message = ({ words, outcome }: { words: SelfVisit['words']; outcome: AnswerOutcome | null }) => {
  if (outcome === 'saved') {
    return <output className="notice">{words.t('web.invitation.saved')}</output>
  }
  return outcome === 'unknownAnswer' ? (
    <p className="notice" role="alert">
      {words.t('web.invitation.choose')}
    </p>
  ) : null
}

const About = ({ visit: { words }, meeting }: { visit: SelfVisit; meeting: Meeting }) => (
  <>
    {words.pick(meeting.description) ? <h2>{words.t('web.meetings.about')}</h2> : null}
    <Text as="p" className="plain" words={words} of={meeting.description} />
    <Agenda words={words} points={meeting.agenda} />
    {meeting.public ? (
      <p>
        <a href={paths.meeting(words.language, meeting.slug)}>{words.t('web.invitation.page')}</a>
      </p>
    ) : null}
  </>
)
