import { type CollectionSlug, type Payload } from 'payload'
import { policiesOf } from '../policies'

/** What the field is called that holds the place of a text in the alphabet. */
export const orderOf = (name: string): string => `${name}Order`

/** The texts of a collection by which its lists can be in the order of the alphabet. */
export const ordersIn = ({ collections }: Pick<Payload, 'collections'>, slug: string): readonly string[] => {
  const found = collections[slug as CollectionSlug] as Payload['collections'][CollectionSlug] | undefined
  return found ? (policiesOf(found.config).alphabet ?? []) : []
}
