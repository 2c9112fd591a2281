import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf } from '../../domain/relations'
import { isSame, type SkippedBecause } from '../../domain/imports/undo'
import { defaultLanguage } from '../../i18n/languages'
import type { ContactImportChange, Organisation } from '../../payload-types'
import type { Look } from './look'

/** An organisation that an import made, and why it is to be left; null when nobody needs it. */
export interface OrganisationLook {
  organisation: Organisation
  because: SkippedBecause | null
}

/** How many contacts stop belonging to each organisation, by its id, when an import is undone. */
export type Freed = Map<string, number>

/** Adds what undoing some contacts frees. */
export function addFreed(freed: Freed, looks: Look[]): void {
  for (const { found } of looks) {
    if (!found || found.step.do === 'keep') continue
    const left = found.step.do === 'putBack' ? found.step.values.affiliations : []
    if (found.step.do === 'putBack' && left === undefined) continue
    const staying = new Set(organisationsIn(left))
    for (const id of organisationsIn(found.contact.affiliations)) if (!staying.has(id)) freed.set(id, (freed.get(id) ?? 0) + 1)
  }
}

/**
 * Looks at whether an organisation that an import made is still as it was made and needed by nobody.
 * @param freed contacts that will have left it by then
 * @returns null when it is no longer there
 */
export async function lookAtOrganisation(payload: Payload, change: ContactImportChange, freed: Freed): Promise<OrganisationLook | null> {
  const where: Where = { name: { equals: change.name } }
  const { docs } = await payload.find({ collection: 'organisations', where, depth: 0, limit: 1, joins: false, trash: true })
  const [organisation] = docs
  if (!organisation) return null
  if (await isUsed(payload, organisation.id, freed.get(organisation.id) ?? 0)) return { organisation, because: 'used' }
  return { organisation, because: isAsMade(organisation, change.after) ? null : 'changed' }
}

async function isUsed(payload: Payload, id: string, freed: number): Promise<boolean> {
  if ((await count(payload, 'contacts', 'affiliations.organisation', id)) > freed) return true
  if ((await count(payload, 'meetings', 'organisations', id)) > 0) return true
  return (await count(payload, 'initiatives', 'owner', id)) > 0 || (await isAskedAbout(payload, id))
}

async function count(payload: Payload, collection: CollectionSlug, path: string, id: string): Promise<number> {
  const where: Where = { [path]: { equals: id } }
  return (await payload.db.count({ collection, where })).totalDocs
}

/** A segment's question names organisations by their ids. */
async function isAskedAbout(payload: Payload, id: string): Promise<boolean> {
  const asked = {
    collection: 'segments',
    select: { question: true },
    sort: 'id',
    locale: defaultLanguage,
    pagination: false,
    limit: 0,
  } as const
  const { docs } = await payload.db.find<{ question?: unknown }>(asked)
  return docs.some(({ question }) => JSON.stringify(question ?? null).includes(id))
}

const ofDatabase = new Set(['id', 'createdAt', 'updatedAt', 'contacts'])

function isAsMade(organisation: Organisation, made: ContactImportChange['after']): boolean {
  const written = { ...(typeof made === 'object' && !Array.isArray(made) ? made : {}) }
  return Object.entries({ ...written, ...organisation }).every(([field, value]) => ofDatabase.has(field) || isSame(value, written[field]))
}

const organisationsIn = (affiliations: unknown): Set<string> =>
  new Set(
    (Array.isArray(affiliations) ? (affiliations as { organisation: string | { id: string } }[]) : []).map(({ organisation }) =>
      idOf(organisation),
    ),
  )
