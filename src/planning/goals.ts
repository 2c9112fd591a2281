import type { Payload } from 'payload'
import { isCountedByActivities } from '../domain/planning/goals'
import { outcomeOf } from '../domain/planning/outcome'
import type { Activity, CommunicationPlan } from '../payload-types'
import { outcomeCounts } from './counts'

/** The outcome of each goal of a plan, by the id of its row: counted, or as it was written; null where nothing is known. */
export type GoalOutcomes = ReadonlyMap<string, number | null>

/** What has come of a plan's goals so far. */
export async function goalOutcomes(payload: Payload, { goals, id }: Pick<CommunicationPlan, 'goals' | 'id'>): Promise<GoalOutcomes> {
  const rows = goals ?? []
  const isAsked = rows.some(({ countedBy }) => isCountedByActivities(countedBy))
  const activities = isAsked ? await activitiesOf(payload, id) : []
  const counts = await outcomeCounts(
    payload,
    activities.filter(({ goal }) => goal),
  )
  return new Map(
    rows.map(({ countedBy, id: goal, outcome }) => {
      if (!isCountedByActivities(countedBy)) return [goal ?? '', outcome ?? null]
      const own = activities.filter((activity) => activity.goal === goal)
      return [goal ?? '', outcomeOf(own.flatMap((activity) => counts.get(activity.id) ?? []))[countedBy]]
    }),
  )
}

type Asked = Pick<Activity, 'goal' | 'id' | 'status'>

async function activitiesOf(payload: Payload, plan: string): Promise<Asked[]> {
  const where = { plan: { equals: plan } }
  const { docs } = await payload.find({
    collection: 'activities',
    where,
    select: { goal: true, status: true },
    depth: 0,
    pagination: false,
  })
  return docs
}
