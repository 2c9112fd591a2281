import type { UIFieldServerProps } from 'payload'
import { dayOf } from '../../domain/days'
import { isReached, progressOf } from '../../domain/planning/outcome'
import { settingsOf } from '../../env'
import { type Translate, translator } from '../../i18n'
import type { CommunicationPlan } from '../../payload-types'
import { goalOutcomes } from '../../planning'
import { counted, written } from '../counted'
import { dayIn } from '../moments'

type Goal = NonNullable<CommunicationPlan['goals']>[number]

/** How each goal of a plan goes: what has come of it against what it aims at, with the way to its activities. */
export async function GoalOutcomes({ id, i18n, payload, req, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { language } = i18n
  const t = translator(language)
  const asUser = { depth: 0, locale: req.locale, overrideAccess: false, user } as const
  const plan = await payload.findByID({ collection: 'communication-plans', id, disableErrors: true, ...asUser })
  const goals = plan?.goals ?? []
  if (!plan || goals.length === 0) return null
  const outcomes = await goalOutcomes(payload, plan)
  const ofPlan = { plan: { equals: plan.id } }
  const { docs } = await payload.find({ collection: 'activities', where: ofPlan, select: { goal: true }, pagination: false, ...asUser })
  const { zone } = settingsOf(payload)
  const today = dayOf(new Date(), zone)
  return (
    <section aria-labelledby="spets-goals" className="field-type spets-look spets-goals">
      <h3 className="spets-look__title" id="spets-goals">
        {t('planning.goals.title')}
      </h3>
      <ol className="spets-goals__list">
        {goals.map((goal) => (
          <GoalLine
            activities={docs.filter((activity) => activity.goal === goal.id).length}
            goal={goal}
            key={goal.id}
            language={language}
            outcome={outcomes.get(goal.id ?? '') ?? null}
            plan={plan.id}
            t={t}
            today={today}
            zone={zone}
          />
        ))}
      </ol>
    </section>
  )
}

interface LineProps {
  goal: Goal
  outcome: number | null
  activities: number
  plan: string
  language: string
  t: Translate
  today: string
  zone: string
}

function GoalLine({ activities, goal, language, outcome, plan, t, today, zone }: LineProps) {
  const number = (value: number) => [written(language, value), goal.unit].filter(Boolean).join(' ')
  const progress = progressOf(outcome, goal)
  const facts = [
    typeof goal.baseline === 'number' && t('planning.goals.baseline', { value: number(goal.baseline) }),
    typeof goal.target === 'number' && t('planning.goals.target', { value: number(goal.target) }),
    goal.by && t('planning.goals.by', { day: dayIn(language, zone, goal.by) }),
  ]
  return (
    <li>
      <p className="spets-goals__text">{goal.text}</p>
      <p className="spets-goals__now">
        <strong>{outcome === null ? t('planning.goals.unknown') : t('planning.goals.now', { value: number(outcome) })}</strong>
        {facts.filter(Boolean).map((fact) => (
          <span key={String(fact)}> · {fact}</span>
        ))}
        <Verdict goal={goal} outcome={outcome} t={t} today={today} zone={zone} />
      </p>
      {progress === null ? null : (
        <progress
          aria-label={t('planning.goals.percent', { value: written(language, progress) })}
          className="spets-goals__bar"
          max={100}
          value={Math.min(Math.max(progress, 0), 100)}
        />
      )}
      {goal.outcomeText ? <p>{goal.outcomeText}</p> : null}
      <p>
        {activities === 0 ? (
          t('planning.goals.noActivities')
        ) : (
          <a href={activitiesAddress(plan, goal.id ?? '')}>{counted(t, language, 'planning.goals.activities', activities)}</a>
        )}
      </p>
    </li>
  )
}

/** Whether a goal is reached, in a word with a sign; nothing where that cannot be said yet. */
function Verdict({ goal, outcome, t, today, zone }: Pick<LineProps, 'goal' | 'outcome' | 't' | 'today' | 'zone'>) {
  const reached = isReached(outcome, goal)
  if (reached === true) return <span className="spets-goals__verdict spets-goals__verdict--reached">✓ {t('planning.goals.reached')}</span>
  if (!goal.by || dayOf(goal.by, zone) >= today) return null
  const words = t(reached === false ? 'planning.goals.notReached' : 'planning.goals.late')
  return <span className="spets-goals__verdict spets-goals__verdict--late">! {words}</span>
}

const activitiesAddress = (plan: string, goal: string): string => {
  const query = new URLSearchParams({
    'where[or][0][and][0][plan][equals]': plan,
    'where[or][0][and][1][goal][equals]': goal,
  })
  return `/admin/collections/activities?${query}`
}
