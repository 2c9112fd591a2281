import type { Payload } from 'payload'
import { type AskedInvolvements } from '../../domain/segments/involvements'
import { type Involvement, involvementFacts, type InvolvementFacts } from '../../domain/segments/facts'
import type { PositiveLeaf } from '../../domain/segments/leaves'
import { isMongodb } from '../drop'
import { contactsOnMongodb } from './tracesOnMongodb'
import { contactsOnSqlite } from './tracesOnSqlite'
import { tracesOf } from './traces'

/** The contacts that have to do with what a leaf asks about, as `leafHolds` says it. */
export const contactsInvolved = (payload: Payload, involvement: Involvement, { test }: PositiveLeaf): Promise<ReadonlySet<string>> =>
  contactsWith(payload, involvement, test.is === 'oneOf' ? test.values : null)

/** @param ids meetings or dispatches; null for any */
async function contactsWith(payload: Payload, involvement: Involvement, ids: readonly string[] | null): Promise<ReadonlySet<string>> {
  const traces = await tracesOf(payload, involvement, ids)
  return isMongodb(payload.db) ? contactsOnMongodb(payload.db, traces) : contactsOnSqlite(payload, traces)
}

/** Stands for a meeting or dispatch where it is not asked which. */
const whichever = 'any'

const nothing: InvolvementFacts = involvementFacts(() => [])

/**
 * What is asked about of what each contact did, for looking through a whole register. Holds the ids of the contacts for
 * each meeting and dispatch that is asked about by name, which are few.
 */
export async function involvementsByContact(payload: Payload, asked: AskedInvolvements): Promise<(contact: string) => InvolvementFacts> {
  const known: { involvement: Involvement; id: string; contacts: ReadonlySet<string> }[] = []
  for (const [involvement, { any, ids }] of asked) {
    for (const id of ids) known.push({ involvement, id, contacts: await contactsWith(payload, involvement, [id]) })
    if (any) known.push({ involvement, id: whichever, contacts: await contactsWith(payload, involvement, null) })
  }
  if (known.length === 0) return () => nothing
  return (contact) => {
    const had = known.filter(({ contacts }) => contacts.has(contact))
    return involvementFacts((involvement) => had.flatMap((each) => (each.involvement === involvement ? [each.id] : [])))
  }
}
