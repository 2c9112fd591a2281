import type { Payload, Where } from 'payload'
import { type Day, isWithin } from '../../domain/days'
import { idOf } from '../../domain/relations'
import type { Person } from '../../payload-types'
import { findAll } from './read'

/**
 * Those who have an assignment on a day, in the order of their names.
 * @param areas only in these strength areas; none for all
 */
export async function readPeople(payload: Payload, today: Day, areas: readonly string[] = []): Promise<Person[]> {
  const where: Where = areas.length > 0 ? { 'assignments.strengthArea': { in: [...areas] } } : {}
  const people = await findAll(payload, 'people', { where, sort: 'name' })
  return people.filter(({ assignments }) =>
    (assignments ?? []).some(
      ({ strengthArea, from, to }) =>
        isWithin({ from, to }, today) && (areas.length === 0 || (strengthArea && areas.includes(idOf(strengthArea)))),
    ),
  )
}
