import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerProps } from 'payload'
import { settingsOf } from '../../env'
import { type Translate, translator } from '../../i18n'
import { counted } from '../counted'
import { dayIn } from '../moments'
import { type Came, type Carrier, carriersOf } from './carriers'
import { SuggestDone } from './SuggestDone'

/** What carries an activity out, how far each has come and what came of it, with the way to each; read anew each time. */
export async function CarriedOut({ field, i18n, id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { language } = i18n
  const t = translator(language)
  const carriers = await carriersOf({ payload, user, language }, String(id))
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
      {carriers.length > 0 && carriers.every(({ isDone }) => isDone) && <SuggestDone />}
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
