import { longestName, longestText } from '../../domain/answering'
import type { SignUp, SignUpField, SignUpProblem } from '../../domain/signUp'
import type { Meeting } from '../../payload-types'
import { Text } from '../components/Text'
import type { Site } from '../content/site'
import { paths } from '../paths'
import type { Words } from '../words'
import { ChoiceGroup, FormChoice, describedBy, Problem } from './formParts'
import { NumberLine, TextArea } from './lines'

/** What the form showed when it could not be taken. */
export interface ShownSignUp {
  application: SignUp
  problems: Partial<Record<SignUpField, SignUpProblem>>
  /** What is said above the form. */
  said: 'wrong' | 'tooMany' | null
}

/** @param language of the page, in which we write to them */
export function applicationIn(form: URLSearchParams | null, language: string): SignUp {
  const text = (name: string) => form?.get(name)?.trim() ?? ''
  return {
    name: text('name'),
    address: text('address'),
    organisation: text('organisation'),
    language,
    guests: Number(text('guests') || 0),
    food: text('food'),
    access: text('access'),
    comment: text('comment'),
    invitations: form?.has('invitations') ?? false,
    newsletter: form?.has('newsletter') ?? false,
    trap: text('website'),
  }
}

interface Props {
  words: Words
  site: Site
  meeting: Meeting
  shown: ShownSignUp
  /** How many more get a place; null where there is no limit. */
  left: number | null
}

/** The form by which anybody signs up for an open meeting. */
export function SignUpForm({ words, site, meeting, shown, left }: Props) {
  const { t } = words
  const { application, said } = shown
  const problem = problemIn(words, shown, meeting)
  return (
    <section className="panel" id="sign-up">
      <h2>{t('signingUp.title')}</h2>
      <PlacesLeft words={words} left={left} />
      {said ? (
        <p className="notice" role="alert">
          {t(`signingUp.${said}`)}
        </p>
      ) : null}
      <p>{t('signingUp.about')}</p>
      <form method="post" action={paths.signUpFor(words.language, meeting.slug)}>
        <Line name="name" value={application.name} label={t('signingUp.name')} problem={problem('name')} complete="name" required />
        <Line
          name="address"
          value={application.address}
          label={t('signingUp.address')}
          problem={problem('address')}
          complete="email"
          required
        />
        <Line
          name="organisation"
          value={application.organisation}
          label={t('signingUp.organisation')}
          problem={problem('organisation')}
          complete="organization"
        />
        <Guests words={words} meeting={meeting} shown={shown} />
        <Needs words={words} meeting={meeting} shown={shown} />
        <Wishes words={words} site={site} application={application} />
        <div className="unseen" aria-hidden="true">
          <label htmlFor="website">{t('signingUp.trap')}</label>
          <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <Privacy words={words} site={site} />
        <button type="submit">{t('signingUp.submit')}</button>
      </form>
    </section>
  )
}

/** How many places there are for those who sign up now; nothing where there is no limit. */
function PlacesLeft({ words: { t }, left }: Pick<Props, 'words' | 'left'>) {
  if (left === null) return null
  const said = left === 0 ? t('signingUp.full') : left === 1 ? t('signingUp.onePlace') : t('signingUp.places', { count: left })
  return (
    <p>
      <strong>{said}</strong>
    </p>
  )
}

type Part = Pick<Props, 'words' | 'meeting' | 'shown'>

const problemIn =
  ({ t }: Words, { problems }: ShownSignUp, meeting: Meeting) =>
  (field: SignUpField): string | undefined => {
    const code = problems[field]
    return code && t(`signingUp.${code}`, { guests: meeting.guests ?? 0 })
  }

function Guests({ words, meeting, shown }: Part) {
  const most = meeting.guests ?? 0
  if (most === 0) return null
  const { guests } = shown.application
  return (
    <NumberLine
      name="guests"
      label={words.t('answering.guests')}
      help={words.t('answering.guestsHelp', { guests: most })}
      most={most}
      value={Number.isFinite(guests) ? guests : 0}
      problem={problemIn(words, shown, meeting)('guests')}
    />
  )
}

/** Open when there is something in it, so that what is wrong is seen. */
function Needs({ words, meeting, shown }: Part) {
  const { t } = words
  const { access, comment, food } = shown.application
  const problem = problemIn(words, shown, meeting)
  return (
    <details open={Boolean(access || comment || food)}>
      <summary>{t('signingUp.more')}</summary>
      <p className="muted" id="needs-help">
        {t('answering.needsHelp')}
      </p>
      <TextArea name="food" label={t('answering.food')} most={longestText} value={food} described="needs-help" problem={problem('food')} />
      <TextArea
        name="access"
        label={t('answering.access')}
        most={longestText}
        value={access}
        described="needs-help"
        problem={problem('access')}
      />
      <TextArea name="comment" label={t('answering.comment')} most={longestText} value={comment} problem={problem('comment')} />
    </details>
  )
}

/** Nothing is ticked before: a permission is given by whoever ticks it. */
const Wishes = ({ words: { t }, site, application }: Pick<Props, 'words' | 'site'> & { application: SignUp }) => (
  <ChoiceGroup name="wishes" legend={t('signingUp.wishes')}>
    <FormChoice type="checkbox" name="invitations" value="yes" chosen={application.invitations}>
      {t('signingUp.invitations')}
    </FormChoice>
    {site.openForSubscribers ? (
      <FormChoice type="checkbox" name="newsletter" value="yes" chosen={application.newsletter}>
        {t('signingUp.newsletter')}
      </FormChoice>
    ) : null}
  </ChoiceGroup>
)

const Privacy = ({ words, site }: Pick<Props, 'words' | 'site'>) => (
  <>
    <p className="muted">{words.t('signingUp.privacyShort')}</p>
    <details>
      <summary>{words.t('signingUp.privacy')}</summary>
      <Text as="p" className="plain" words={words} of={site.privacyNotice} />
      <p>
        <a href={paths.privacy(words.language)}>{words.t('signingUp.privacy')}</a>
      </p>
    </details>
  </>
)

interface LineProps {
  name: 'name' | 'address' | 'organisation'
  value: string
  label: string
  problem: string | undefined
  /** What a browser fills it in with. */
  complete: 'name' | 'email' | 'organization'
  required?: boolean
}

const Line = ({ name, value, label, problem, complete, required = false }: LineProps) => (
  <div className="line">
    <label htmlFor={name}>{label}</label>
    <Problem name={name} problem={problem} />
    <input
      id={name}
      name={name}
      type={complete === 'email' ? 'email' : 'text'}
      defaultValue={value}
      required={required}
      maxLength={complete === 'email' ? undefined : longestName}
      autoComplete={complete}
      aria-invalid={problem ? true : undefined}
      aria-describedby={describedBy(name, undefined, problem)}
    />
  </div>
)
