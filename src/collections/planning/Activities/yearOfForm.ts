import type { DefaultValue, PayloadRequest } from 'payload'
import { dayOf } from '../../../domain/days'
import { settingsOf } from '../../../env'

/** The years that activities are planned in. */
export const planned = { min: 2000, max: 2100 }

/** The year that a form is opened for (`?year=`, as from the year wheel), or this one; programs say it themselves. */
export const yearOfForm: DefaultValue = ({ req }: { req?: PayloadRequest }) => {
  if (!req || req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL') return undefined
  const asked = Number(req.query?.year)
  const isPlanned = Number.isInteger(asked) && asked >= planned.min && asked <= planned.max
  return isPlanned ? asked : Number(dayOf(new Date(), settingsOf(req.payload).zone).slice(0, 4))
}
