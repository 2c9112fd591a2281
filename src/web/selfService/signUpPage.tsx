import type { Payload } from 'payload'
import { takesSignUps } from '../../domain/answering'
import { settingsOf } from '../../env'
import { isContentLanguage } from '../../i18n/languages'
import { applyForMeeting } from '../../collections/meetings/signUp/apply'
import { problemsInSignUp } from '../../domain/signUp'
import { MeetingFacts } from '../components/MeetingFacts'
import { Text } from '../components/Text'
import { readMeeting } from '../content/meetings'
import { seeOther } from '../document/htmlResponse'
import type { Handler } from '../handler'
import { meetingPage, meetingPageWith } from '../pages/meetings'
import { paths } from '../paths'
import { timeOf, whenInWords } from '../times'
import { postedForm } from './form'
import { tooMany } from './limits'
import { pageForAnyone, selfPage, type SelfVisit } from './selfPage'
import { confirmSignUp, type OpenSignUp, readSignUp } from './signUp'
import { applicationIn } from './signUpForm'

type MeetingParams = { language: string; slug: string }
type Params = { token: string }

/** POST of the form on a meeting's page. What is answered is the same whatever is known of the address. */
export const signUpByPage: Handler<MeetingParams> = async (payload, request, params) => {
  const { language, slug } = params
  const meeting = isContentLanguage(language) ? await readMeeting(payload, slug) : null
  if (!meeting || !takesSignUps(meeting, new Date(), settingsOf(payload).zone)) return meetingPage(payload, request, params)
  const application = applicationIn(await postedForm(request), language)
  const problems = problemsInSignUp(application, meeting.guests ?? 0)
  if (Object.keys(problems).length > 0) return meetingPageWith({ application, problems, said: 'wrong' })(payload, request, params)
  const wait = await applyForMeeting(payload, request.headers, meeting, application)
  if (wait > 0) return tooMany(await meetingPageWith({ application, problems, said: 'tooMany' })(payload, request, params), wait)
  return seeOther(`${paths.meeting(meetingLanguage(language), slug)}?sent`)
}

const meetingLanguage = (language: string) => (isContentLanguage(language) ? language : 'sv')

/** Somebody opened the address of the form in a browser: to the meeting's page. */
export const toMeetingPage: Handler<MeetingParams> = (_payload, _request, { language, slug }) =>
  Promise.resolve(seeOther(paths.meeting(meetingLanguage(language), slug)))

/** GET of the link in the mail: what is asked for and one button. Mail scanners follow links, so nothing changes here. */
export const signUpPage: Handler<Params> = async (payload, _request, { token }) => showSignUp(payload, token)

/** POST from the page's button: signs up, and goes on to the page that shows the place. */
export const confirmSignUpByPage: Handler<Params> = async (payload, _request, { token }) => {
  const open = await readSignUp(payload, token)
  if (!open?.isOpen) return showSignUp(payload, token)
  return seeOther(`${paths.invitation(await confirmSignUp(payload, open))}?saved`)
}

/** Somebody opened the address of the button in a browser: to the page, which changes nothing either. */
export const toSignUpPage: Handler<Params> = (_payload, _request, { token }) => Promise.resolve(seeOther(paths.signUp(token)))

async function showSignUp(payload: Payload, token: string): Promise<Response> {
  const open = await readSignUp(payload, token)
  if (!open) return pageForAnyone(payload, (t) => ({ title: t('signingUp.usedTitle'), texts: [t('signingUp.used')] }), 410)
  return selfPage(
    payload,
    open.language,
    (visit) => ({ title: visit.words.t('signingUp.confirmTitle'), body: <Confirming visit={visit} open={open} token={token} /> }),
    open.isOpen ? 200 : 409,
  )
}

function Confirming({ visit: { words }, open, token }: { visit: SelfVisit; open: OpenSignUp; token: string }) {
  const { t } = words
  const { isOpen, meeting, signUp } = open
  return (
    <>
      <h1>{t('signingUp.confirmTitle')}</h1>
      <Text as="h2" words={words} of={meeting.title} />
      <MeetingFacts words={words} when={whenInWords(timeOf(meeting), words)} place={meeting.place} link={null} />
      {isOpen ? (
        <>
          <p>{t('signingUp.confirm', { name: signUp.name })}</p>
          {signUp.guests ? <p>{t('signingUp.confirmGuests', { guests: signUp.guests })}</p> : null}
          {signUp.invitations ? <p>{t('signingUp.confirmInvitations')}</p> : null}
          {signUp.newsletter ? <p>{t('signingUp.confirmNewsletter')}</p> : null}
          <form method="post" action={paths.confirmSignUp(token)}>
            <button type="submit">{t('signingUp.button')}</button>
          </form>
          <p className="muted">{t('signingUp.ignore')}</p>
        </>
      ) : (
        <p className="notice">{t('signingUp.closed')}</p>
      )}
    </>
  )
}
