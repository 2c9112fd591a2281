import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { importRunner } from '../../src/imports'
import type { Contact } from '../../src/payload-types'

/** The example of a contact list, as it is kept in Excel and as CSV: the same list. */
export const examples = ['kontakter-export.xlsx', 'kontakter-export.csv'] as const

export const examplePath = (name: (typeof examples)[number]): string => new URL(`../fixtures/${name}`, import.meta.url).pathname

export const exampleOf = (name: (typeof examples)[number]): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(examplePath(name)))

/** A list as CSV, its heading first. */
export const csv = (...rows: string[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(rows.join('\n'))

/** What a person says about the list. */
export const said = {
  newsletterBasis: 'consent',
  invitationBasis: 'public-task',
  source: 'Anmälningslistan 12 mars',
} as const

/** The contact with a normalised address. @throws Error when there is none */
export async function contactWith(payload: Payload, address: string): Promise<Contact> {
  const { docs } = await payload.find({ collection: 'contacts', where: { address: { equals: address } }, depth: 0 })
  const [contact] = docs
  if (!contact) throw new Error(`No contact has ${address}`)
  return contact
}

/** Takes away all that imports meet. */
export async function emptied(payload: Payload) {
  for (const collection of ['contacts', 'organisations', 'suppressions', 'strength-areas'] as const)
    await payload.delete({ collection, where: { id: { exists: true } } })
}

/** Lets a worker's runner of imports do all that waits. */
export async function carriedOut(payload: Payload, signal = new AbortController().signal): Promise<void> {
  const runner = importRunner(payload, signal)
  runner.look()
  await runner.ended()
}
