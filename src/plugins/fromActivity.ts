import type { CollectionConfig, DefaultValue, Field, PayloadRequest, TypedLocale } from 'payload'
import { dayOf } from '../domain/days'
import { type Filled, filledFrom, type ToldByActivity } from '../domain/planning/filled'
import { idOf } from '../domain/relations'
import { settingsOf } from '../env'
import { couldBeId } from '../database'
import type { Activity, CommunicationPlan } from '../payload-types'
import { policiesOf } from '../policies'
import { withOverForm } from './overForm'

/**
 * What carries an activity out is begun from it: with `?activity=ID` in the address a new form stands filled in with
 * what the activity, and the plan it belongs to, tell. Nothing is made until it is saved. Over the form stands the way back.
 */
export function withFromActivity(collection: CollectionConfig): CollectionConfig {
  const { fromActivity } = policiesOf(collection)
  if (!fromActivity) return collection
  const fields = collection.fields.map((field) => filledIn(field, fromActivity))
  return withOverForm({ ...collection, fields }, 'ofActivity', '/src/admin/planning/OfActivity#OfActivity')
}

function filledIn(field: Field, what: Readonly<Record<string, Filled>>): Field {
  if (field.type === 'row') return { ...field, fields: field.fields.map((each) => filledIn(each, what)) }
  const asked = 'name' in field && field.name ? what[field.name] : undefined
  if (!asked) return field
  const usual: DefaultValue | undefined = 'defaultValue' in field ? field.defaultValue : undefined
  return { ...field, defaultValue: defaultFrom(asked, usual) } as Field
}

interface Asked {
  locale?: TypedLocale
  req: PayloadRequest
  user: PayloadRequest['user']
}

const defaultFrom =
  (what: Filled, usual: DefaultValue | undefined) =>
  async (args: Asked): Promise<unknown> => {
    const plain: unknown = typeof usual === 'function' ? await usual(args) : usual
    const told = await toldIn(args.req)
    if (!told) return plain
    // Whoever keeps to own strength areas gives no others, and begins with those that the activity shares with them.
    if (what === 'strengthAreas' && Array.isArray(plain)) {
      const shared = told.strengthAreas.filter((area) => plain.includes(area))
      return shared.length > 0 ? shared : plain
    }
    return filledFrom(told, what, settingsOf(args.req.payload).zone) ?? plain
  }

/** What the activity in a form's address tells, of what the user may read; null where there is none. Read once a request. */
function toldIn(req: PayloadRequest): Promise<ToldByActivity | null> | null {
  const id: unknown = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL' ? undefined : req.query?.activity
  if (typeof id !== 'string' || !req.user || !couldBeId(req.payload, id)) return null
  const key = `told by activity ${id}`
  req.context[key] ??= read(req, id)
  return req.context[key] as Promise<ToldByActivity | null>
}

async function read({ locale, payload, user }: PayloadRequest, id: string): Promise<ToldByActivity | null> {
  const asUser = { depth: 0, locale, overrideAccess: false, user, disableErrors: true } as const
  const activity = await payload.findByID({ collection: 'activities', id, ...asUser })
  if (!activity) return null
  const plan = activity.plan ? await payload.findByID({ collection: 'communication-plans', id: idOf(activity.plan), ...asUser }) : null
  const audience = plan?.audiences?.find((row) => row.id === activity.audience)
  const segment = audience?.segment
    ? await payload.findByID({ collection: 'segments', id: idOf(audience.segment), select: {}, ...asUser })
    : null
  return {
    activity: id,
    title: activity.title,
    description: activity.description,
    message: messageOf(activity, plan) ?? audience?.message,
    segments: segment ? [segment.id] : [],
    strengthAreas: (activity.strengthAreas ?? []).map(idOf),
    day: activity.from && dayOf(activity.from, settingsOf(payload).zone),
  }
}

const messageOf = ({ message }: Activity, plan: CommunicationPlan | null) => plan?.messages?.find(({ id }) => id === message)?.text
