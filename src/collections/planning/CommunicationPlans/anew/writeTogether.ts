import type { Payload } from 'payload'
import { setMany } from '../../../../database'
import { alphabetKey } from '../../../../domain/alphabet'
import { orderOf } from '../../../../fields/alphabetical'
import { isContentLanguage } from '../../../../i18n/languages'

/** A document in every language, with the id that it is to have. */
export interface NewDocument {
  collection: 'activities' | 'communication-plans'
  id: string
  data: Record<string, unknown>
}

/**
 * Writes a plan and what belongs to it so that nobody meets half of it: all of it in the trash, from which it then comes,
 * the plan last. What fails is taken away again; what a stopped process leaves stays in the trash, and is asked for anew.
 */
export async function writeTogether(payload: Payload, plan: NewDocument, others: readonly NewDocument[]): Promise<void> {
  try {
    for (const document of [plan, ...others]) await writeInTrash(payload, document)
    await setMany(
      payload,
      'activities',
      others.map(({ id }) => id),
      { deletedAt: null },
    )
    await setMany(payload, plan.collection, [plan.id], { deletedAt: null })
  } catch (error) {
    for (const document of [...others, plan]) await takeAway(payload, document)
    throw error
  }
}

/** Below Payload's operations, so that all languages are one write; its first version says what it was made as. */
async function writeInTrash({ db }: Payload, { collection, data, id }: NewDocument): Promise<void> {
  const now = new Date().toISOString()
  const made = { ...data, [orderOf('title')]: placeOf(data.title), createdAt: now, updatedAt: now }
  await db.create({ collection, customID: id, data: structuredClone({ ...made, deletedAt: now }), returning: false })
  await db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData: structuredClone({ ...made, deletedAt: null }),
    autosave: false,
    createdAt: now,
    updatedAt: now,
    returning: false,
  })
}

async function takeAway({ db }: Payload, { collection, id }: NewDocument): Promise<void> {
  await db.deleteVersions({ collection, where: { parent: { equals: id } } })
  await db.deleteMany({ collection, where: { id: { equals: id } } })
}

/** The place of a title in the alphabet of each language, as `plugins/alphabet.ts` keeps it. */
const placeOf = (title: unknown): unknown =>
  typeof title === 'object' && title !== null
    ? Object.fromEntries(
        Object.entries(title).map(([language, text]) => [
          language,
          typeof text === 'string' && isContentLanguage(language) ? alphabetKey(text, language) : null,
        ]),
      )
    : null
