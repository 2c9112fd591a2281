import type { Payload } from 'payload'
import { isContentLanguage } from '../../i18n/languages'
import type { StrengthArea } from '../../payload-types'
import { readSite } from '../content/site'
import { readStrengthAreas } from '../content/strengthAreas'
import { seeOther } from '../document/htmlResponse'
import { type Page, publicPage } from '../document/publicPage'
import type { Handler } from '../handler'
import { paths } from '../paths'
import type { Words } from '../words'
import { postedForm } from './form'
import { AreaChoices, ChoiceGroup, describedBy, LanguageChoices, Problem } from './formParts'
import { clientWait, tooMany } from './limits'
import { type Application, applicationIn, type ApplicationField, type ApplicationProblem, apply, problemsIn } from './subscribe'

type Problems = Partial<Record<ApplicationField, ApplicationProblem>>

/** GET: a form, or after it that a mail is on its way. There is no such page where the publisher does not want any. */
export const subscribePage = publicPage(async ({ payload, site, words, url }) => {
  if (!site.openForSubscribers) return null
  if (url.searchParams.has('sent')) return sentPage(words)
  const application = { ...applicationIn(null), language: words.language }
  return formPage(words, { application, areas: await readStrengthAreas(payload, words.language), problems: {}, said: null })
})

/** POST of the form. What is answered is the same whether the address is known or not. */
export const subscribeByPage: Handler<{ language: string }> = async (payload, request, params) => {
  const { language } = params
  if (!isContentLanguage(language) || !(await readSite(payload)).openForSubscribers) return subscribePage(payload, request, params)
  const areas = await readStrengthAreas(payload, language)
  const application = applicationIn(await postedForm(request))
  const problems = problemsIn(application, areas)
  if (Object.keys(problems).length > 0) return again(payload, request, params, { application, areas, problems, said: 'wrong' })
  const wait = await clientWait(payload, 'subscribeByClient', request)
  if (wait > 0) return tooMany(await again(payload, request, params, { application, areas, problems, said: 'tooMany' }), wait)
  apply(payload, application)
  return seeOther(`${paths.subscribe(language)}?sent`)
}

interface Shown {
  application: Application
  areas: StrengthArea[]
  problems: Problems
  /** What is said above the form. */
  said: 'wrong' | 'tooMany' | null
}

const again = (payload: Payload, request: Request, params: { language: string }, shown: Shown): Promise<Response> =>
  publicPage(({ words }) => Promise.resolve(formPage(words, shown)))(payload, request, params)

function formPage(words: Words, shown: Shown): Page {
  const { t } = words
  return {
    title: t('selfService.subscribe.title'),
    status: shown.said === null ? 200 : shown.said === 'wrong' ? 400 : 429,
    body: (
      <>
        <h1>{t('selfService.subscribe.title')}</h1>
        {shown.said ? (
          <p className="notice" role="alert">
            {t(`selfService.subscribe.${shown.said}`)}
          </p>
        ) : null}
        <p>{t('selfService.subscribe.about')}</p>
        <Form words={words} shown={shown} />
        <p>
          <a href={paths.privacy(words.language)}>{t('selfService.subscribe.privacy')}</a>
        </p>
      </>
    ),
  }
}

function Form({ words, shown: { application, areas, problems } }: { words: Words; shown: Shown }) {
  const { t, language } = words
  const problem = (field: ApplicationField) => {
    const code = problems[field]
    if (code === 'languageWrong' || code === 'areasWrong') return t(`selfService.preferences.${code}`)
    return code && t(`selfService.subscribe.${code}`)
  }
  return (
    <form method="post" action={paths.subscribe(language)}>
      <Line
        name="address"
        type="email"
        value={application.address}
        label={t('selfService.subscribe.address')}
        problem={problem('address')}
        required
      />
      <Line name="name" type="text" value={application.name} label={t('selfService.subscribe.name')} problem={problem('name')} />
      <ChoiceGroup name="language" legend={t('selfService.subscribe.language')} problem={problem('language')}>
        <LanguageChoices words={words} chosen={application.language} />
      </ChoiceGroup>
      {areas.length > 0 ? (
        <ChoiceGroup name="areas" legend={t('selfService.subscribe.areas')} problem={problem('areas')}>
          <AreaChoices words={words} areas={areas} chosen={application.areas} />
        </ChoiceGroup>
      ) : null}
      <div className="unseen" aria-hidden="true">
        <label htmlFor="website">{t('selfService.subscribe.trap')}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <button type="submit">{t('selfService.subscribe.submit')}</button>
    </form>
  )
}

interface LineProps {
  name: 'address' | 'name'
  type: 'email' | 'text'
  value: string
  label: string
  problem: string | undefined
  required?: boolean
}

/** A line to write in. */
const Line = ({ name, type, value, label, problem, required = false }: LineProps) => (
  <div className="line">
    <label htmlFor={name}>{label}</label>
    <Problem name={name} problem={problem} />
    <input
      id={name}
      name={name}
      type={type}
      defaultValue={value}
      required={required}
      autoComplete={name === 'address' ? 'email' : 'name'}
      aria-invalid={problem ? true : undefined}
      aria-describedby={describedBy(name, undefined, problem)}
    />
  </div>
)

const sentPage = ({ t }: Words): Page => ({
  title: t('selfService.subscribe.sentTitle'),
  body: (
    <>
      <h1>{t('selfService.subscribe.sentTitle')}</h1>
      <p>{t('selfService.subscribe.sent')}</p>
      <p className="muted">{t('selfService.subscribe.sentHelp')}</p>
    </>
  ),
})
