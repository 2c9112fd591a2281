import type { Payload } from 'payload'
import { type Purpose, purposes } from '../../domain/mailings'
import { seeOther } from '../document/htmlResponse'
import type { Handler } from '../handler'
import { paths } from '../paths'
import { stateOf } from '../../collections/actors/Contacts/preferences/choices'
import { postedForm } from './form'
import { AreaChoices, ChoiceGroup, FormChoice, LanguageChoices } from './formParts'
import {
  chosenBy,
  type Chosen,
  chosenIn,
  type ChoiceField,
  type Preferences,
  readPreferences,
  savePreferences,
  wrongIn,
} from './preferences'
import { badLinkPage, pageForAnyone, selfPage, type SelfVisit } from './selfPage'

type Params = { token: string }

/** GET: what the contact gets, and a form to choose. Nothing changes here. */
export const preferencesPage: Handler<Params> = async (payload, request, { token }) => {
  const preferences = await readPreferences(payload, token)
  if (!preferences) return badLinkPage(payload)
  if (preferences === 'expired') return expiredPage(payload)
  const isSaved = new URL(request.url).searchParams.has('saved')
  return showPreferences(payload, { preferences, token, chosen: chosenBy(preferences), wrong: [], isSaved })
}

/** POST of the form: all of it is saved, or nothing when something in it is wrong. */
export const saveByPage: Handler<Params> = async (payload, request, { token }) => {
  const preferences = await readPreferences(payload, token)
  if (!preferences) return badLinkPage(payload)
  if (preferences === 'expired') return expiredPage(payload)
  const chosen = chosenIn(await postedForm(request))
  const wrong = wrongIn(chosen, preferences.areas)
  if (wrong.length > 0) return showPreferences(payload, { preferences, token, chosen, wrong, isSaved: false })
  await savePreferences(payload, preferences, chosen)
  return seeOther(`${paths.preferences(token)}?saved`)
}

/** Somebody opened the address of the form in a browser: to the page, which changes nothing either. */
export const toPreferencesPage: Handler<Params> = (_payload, _request, { token }) => Promise.resolve(seeOther(paths.preferences(token)))

interface Shown {
  preferences: Preferences
  token: string
  chosen: Chosen
  wrong: ChoiceField[]
  isSaved: boolean
}

const showPreferences = (payload: Payload, shown: Shown): Promise<Response> =>
  selfPage(
    payload,
    shown.preferences.contact.language,
    (visit) => ({
      title: visit.words.t('selfService.preferences.title'),
      body: (
        <>
          <h1>{visit.words.t('selfService.preferences.title')}</h1>
          <Said visit={visit} shown={shown} />
          <Form visit={visit} shown={shown} />
        </>
      ),
    }),
    shown.wrong.length > 0 ? 400 : 200,
  )

/** Whose choices they are, and what became of the form. */
function Said({ visit: { words, site }, shown: { preferences, wrong, isSaved } }: { visit: SelfVisit; shown: Shown }) {
  const { t } = words
  const publisher = words.pick(site.name)?.value ?? ''
  return (
    <>
      {isSaved ? <output className="notice">{t('selfService.preferences.saved')}</output> : null}
      {wrong.length > 0 ? (
        <p className="notice" role="alert">
          {t('selfService.preferences.wrong')}
        </p>
      ) : null}
      <p>{t('selfService.preferences.about', { publisher, address: preferences.contact.email })}</p>
      {preferences.blocked ? <p className="notice">{t('selfService.preferences.blocked')}</p> : null}
    </>
  )
}

function Form({ visit: { words }, shown: { preferences, token, chosen, wrong } }: { visit: SelfVisit; shown: Shown }) {
  const { t } = words
  const problem = (field: ChoiceField) => (wrong.includes(field) ? t(`selfService.preferences.${field}Wrong`) : undefined)
  return (
    <form method="post" action={paths.savePreferences(token)}>
      <ChoiceGroup name="purposes" legend={t('selfService.preferences.purposes')} problem={problem('purposes')}>
        {purposes.map((purpose) => (
          <FormChoice
            key={purpose}
            type="checkbox"
            name="purpose"
            value={purpose}
            chosen={chosen.purposes.includes(purpose)}
            note={t(`selfService.preferences.${shownState(preferences, purpose)}`)}
          >
            {t(`selfService.preferences.purpose.${purpose}`)}.
          </FormChoice>
        ))}
      </ChoiceGroup>
      <ChoiceGroup name="language" legend={t('selfService.preferences.language')} problem={problem('language')}>
        <LanguageChoices words={words} chosen={chosen.language} />
      </ChoiceGroup>
      {preferences.areas.length > 0 ? (
        <ChoiceGroup
          name="areas"
          legend={t('selfService.preferences.areas')}
          help={t('selfService.preferences.areasHelp')}
          problem={problem('areas')}
        >
          <AreaChoices words={words} areas={preferences.areas} chosen={chosen.areas} />
        </ChoiceGroup>
      ) : null}
      <button type="submit">{t('selfService.preferences.save')}</button>
    </form>
  )
}

/** A no that was said in another way is shown as the no that it is. */
function shownState({ contact, given }: Preferences, purpose: Purpose): ReturnType<typeof stateOf> {
  const state = stateOf(contact, purpose)
  return state === 'given' && !given.includes(purpose) ? 'withdrawn' : state
}

const expiredPage = (payload: Payload): Promise<Response> =>
  pageForAnyone(payload, (t) => ({ title: t('selfService.preferences.expiredTitle'), texts: [t('selfService.preferences.expired')] }), 410)
