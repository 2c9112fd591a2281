import { getTranslation } from '@payloadcms/translations'
import type { Payload, TypedUser, UIFieldServerProps } from 'payload'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { settingsOf } from '../../env'
import { type Translate, translator } from '../../i18n'
import { labels } from '../../i18n/labels'
import { uiLanguageFor } from '../../i18n/languages'
import { outcomeCounts } from '../../planning'
import { policiesOf } from '../../policies'
import { counted } from '../counted'
import { dayIn } from '../moments'
import { type Came, type Carrier, carriersOf } from './carriers'
import { SuggestDone } from './SuggestDone'
import { sumInWords } from './sumInWords'

/** What carries an activity out, how far each has come and what came of it, with the way to each and to more; read anew each time. */
export async function CarriedOut({ data, field, i18n, id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { language } = i18n
  const t = translator(language)
  const carriers = await carriersOf({ payload, user, language }, String(id))
  const counts = await outcomeCounts(payload, [{ id: String(id), status: String(data?.status) }])
  const sum = sumInWords(t, language, counts.get(String(id)))
  return (
    <section aria-labelledby="spets-carried-out" className="field-type spets-look spets-carried-out">
      <h3 className="spets-look__title" id="spets-carried-out">
        {getTranslation(field.label ?? '', i18n)}
      </h3>
      {carriers.length === 0 && <p>{t('planning.carriers.none')}</p>}
      <ul className="spets-carriers">
        {carriers.map((carrier) => (
          <CarrierLine carrier={carrier} key={carrier.id} language={language} t={t} zone={settingsOf(payload).zone} />
        ))}
      </ul>
      {carriers.length > 1 && sum && (
        <p className="spets-carriers__sum">
          <strong>{t('planning.sum.title')}:</strong> {sum}
        </p>
      )}
      {carriers.length > 0 && carriers.every(({ isDone }) => isDone) && <SuggestDone came={sum} />}
      <MakeMore activity={String(id)} makeable={makeableBy(payload, user, language)} t={t} />
    </section>
  )
}

interface LineProps {
  carrier: Carrier
  language: string
  t: Translate
  zone: string
}

function CarrierLine({ carrier: { at, came, href, kind, state, title }, language, t, zone }: LineProps) {
  return (
    <li>
      <a href={href}>{title}</a>
      <p>
        {[kind, state, at && dayIn(language, zone, at)].filter(Boolean).join(' · ')}
        {came.map((each) => (
          <Outcome
            came={each}
            key={`${each.what}${each.href}`}
            words={counted(t, language, `planning.carriers.${each.what}`, each.count)}
          />
        ))}
      </p>
    </li>
  )
}

const Outcome = ({ came: { href }, words }: { came: Came; words: string }) => (
  <>
    {' · '}
    {href ? <a href={href}>{words}</a> : words}
  </>
)

interface Makeable {
  slug: string
  /** What it is, within a sentence: “nyhet”. */
  name: string
}

/** What can carry an activity out and the user may make. */
const makeableBy = (payload: Payload, user: TypedUser, language: string): Makeable[] =>
  Object.values(payload.collections)
    .filter(({ config }) => policiesOf(config).fromActivity && scopeOf(roleOf(user), config.slug, 'create'))
    .map(({ config: { slug } }) => ({ slug, name: labels[uiLanguageFor(language)][slug]?.one.toLowerCase() ?? slug }))

/** Ways to new things that carry the activity out: each opens filled in. */
function MakeMore({ activity, makeable, t }: { activity: string; makeable: Makeable[]; t: Translate }) {
  if (makeable.length === 0) return null
  return (
    <nav aria-label={t('planning.make.title')} className="spets-make">
      <p className="spets-help">{t('planning.make.help')}</p>
      <ul>
        {makeable.map(({ name, slug }) => (
          <li key={slug}>
            <a
              className="btn btn--style-secondary btn--size-small spets-make__way"
              href={`/admin/collections/${slug}/create?activity=${activity}`}
            >
              {t('planning.make.create', { name })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
