import type { PayloadRequest } from 'payload'
import { newId, newRowId } from '../../../../database'
import { dayOf } from '../../../../domain/days'
import { activityAnew, type Anew, planAnew } from '../../../../domain/planning/anew'
import { settingsOf } from '../../../../env'
import type { Activity, CommunicationPlan } from '../../../../payload-types'
import { outcomesOf } from '../readDocument'
import { type NewDocument, writeTogether } from './writeTogether'
import type { Wish } from './wish'

interface Whole {
  plan: CommunicationPlan
  activities: Activity[]
}

/** A plan and its activities with all that is written in every language. @throws NotFound, Forbidden */
export async function readWhole({ payload, user }: PayloadRequest, id: string): Promise<Whole> {
  const asked = { locale: 'all', depth: 0, joins: false, overrideAccess: false, user } as const
  const plan = await payload.findByID({ collection: 'communication-plans', id, ...asked })
  const where = { plan: { equals: plan.id } }
  const { docs } = await payload.find({ collection: 'activities', where, pagination: false, ...asked })
  return { plan, activities: docs }
}

/** The plan that has been made from one for the same period; null while there is none outside the trash. */
export async function planMadeFor({ payload }: PayloadRequest, plan: string, { from, to }: Wish): Promise<string | null> {
  const { zone } = settingsOf(payload)
  const where = { madeFrom: { equals: plan } }
  const { docs } = await payload.find({ collection: 'communication-plans', where, depth: 0, joins: false, pagination: false })
  const isFor = (each: CommunicationPlan) => each.from && each.to && dayOf(each.from, zone) === from && dayOf(each.to, zone) === to
  return docs.find(isFor)?.id ?? null
}

/** Writes the new plan and its activities. @returns its id, and how many activities came along */
export async function copyPlan(req: PayloadRequest, { activities, plan }: Whole, wish: Wish): Promise<{ id: string; count: number }> {
  const { payload } = req
  const anew: Anew = { ...wish, zone: settingsOf(payload).zone, rowId: newRowId }
  const id = newId(payload)
  const { data, rows } = planAnew(plan, anew, await outcomesOf(req, plan))
  const chosen = wish.activities === 'none' ? [] : activities.filter(({ status }) => wish.activities === 'all' || status === 'done')
  const copies = chosen.map((activity): NewDocument => ({
    collection: 'activities',
    id: newId(payload),
    data: { ...withoutItsOwn(activity), ...activityAnew(activity, anew, rows), plan: id },
  }))
  await writeTogether(
    payload,
    { collection: 'communication-plans', id, data: { ...withoutItsOwn(plan), ...data, madeFrom: plan.id } },
    copies,
  )
  return { id, count: copies.length }
}

/** A document without what makes it that one. */
function withoutItsOwn(document: Activity | CommunicationPlan): Record<string, unknown> {
  const { createdAt: _created, deletedAt: _deleted, id: _id, updatedAt: _updated, ...data } = document
  return data
}
