import { type Payload, ValidationError } from 'payload'
import type { NewOrganisation, OrganisationReference } from '../domain/imports/organisations'
import type { Actor } from './actor'
import type { Remember } from './remember'

/**
 * Gives the id of an organisation that a plan refers to, and makes a new one the first time it is asked
 * for: no organisation is made for contacts that never came in.
 */
export function organisationMaker(
  payload: Payload,
  actor: Actor,
  remember: Remember,
): (reference: OrganisationReference) => Promise<string> {
  const made = new Map<NewOrganisation, string>()
  return async (reference) => {
    if ('id' in reference) return reference.id
    const id = made.get(reference.create) ?? (await makeOrFind(payload, reference.create, actor, remember))
    made.set(reference.create, id)
    return id
  }
}

/** Somebody may have made it after the plan was: names are unique, so it is that one. */
async function makeOrFind(payload: Payload, data: NewOrganisation, actor: Actor, remember: Remember): Promise<string> {
  try {
    const { name, municipality } = data
    return (await remember({ change: 'organisation', name, after: { name, municipality } }, () => make(payload, data, actor))).id
  } catch (error) {
    const found = error instanceof ValidationError ? await findByName(payload, data.name) : null
    if (found === null) throw error
    return found
  }
}

const make = (payload: Payload, { name, municipality }: NewOrganisation, actor: Actor) =>
  payload.create({
    collection: 'organisations',
    data: { name, municipality },
    depth: 0,
    select: {},
    req: { ...actor },
  })

async function findByName(payload: Payload, name: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { name: { equals: name } },
    select: {},
    joins: false,
    depth: 0,
    limit: 1,
  })
  return docs[0]?.id ?? null
}
