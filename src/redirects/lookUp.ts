import type { CollectionSlug, Payload } from 'payload'
import { settingsOf } from '../env'
import type { Redirect } from '../payload-types'
import { policiesOf } from '../policies'
import { addressTaken } from './follow'
import { guessed, guessedWithoutLanguage } from './guesses'
import { documentAt, isOwnPage, pathOf, pathWithin } from './paths'

/**
 * Where an address of ours leads that has been changed, with language and question kept; null where it leads nowhere.
 * @param url what was asked for, and not found
 */
export async function redirectFor(payload: Payload, url: URL): Promise<string | null> {
  const asked = pathWithin(url.pathname)
  if (!asked) return withQuestion(guessedWithoutLanguage(url.pathname), url)
  const to = (await goalOf(payload, asked.path)) ?? (await guessOf(payload, asked.path))
  return to ? withQuestion(`/${asked.language}${encodeURI(to)}`, url) : null
}

const withQuestion = (to: string | null, { search }: URL): string | null => to && to + search

/** What somebody means who has guessed an address, if readers find it. */
async function guessOf(payload: Payload, path: string): Promise<string | null> {
  const meant = guessed(path)
  return meant && (isOwnPage(meant) || (await addressTaken(payload, meant))) ? meant : null
}

/**
 * Where an item under `/v1` is found now, by its address from before; null where it is not known.
 * @param url what was asked for: its question is kept
 */
export async function redirectOfItem(payload: Payload, collection: CollectionSlug, key: string, url: URL): Promise<string | null> {
  const { page } = policiesOf(payload.collections[collection].config)
  const to = page && (await goalOf(payload, pathOf(page, key)))
  const at = to ? documentAt(payload, to) : null
  if (at?.collection.slug !== collection) return null
  return `${settingsOf(payload).publicUrl}/v1/${collection}/${encodeURIComponent(at.name)}${url.search}`
}

/** Nobody is led to a page that readers do not find. */
async function goalOf(payload: Payload, path: string): Promise<string | null> {
  const found = await payload.db.findOne<Redirect>({ collection: 'redirects', where: { from: { equals: path } } })
  if (!found) return null
  return isOwnPage(found.to) || (await addressTaken(payload, found.to)) ? found.to : null
}
