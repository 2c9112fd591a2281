import type { Payload, Where } from 'payload'
import type { AskedInvolvements } from '../../domain/segments/involvements'
import { type Involvement, involvementFacts, type InvolvementFacts } from '../../domain/segments/facts'
import { chunksOf } from './pages'
import { type Stored, textIn, textsIn } from './stored'
import { meetingsAhead } from './traces'

/** What is asked about of what some contacts did, by their ids. Reads all that points at them: for a few contacts. */
export async function involvementsOf(
  payload: Payload,
  contacts: readonly string[],
  asked: AskedInvolvements,
): Promise<(contact: string) => InvolvementFacts> {
  const found = new Map<string, string[]>()
  const note = (contact: string, involvement: Involvement, id: string) => {
    const wanted = asked.get(involvement)
    if (!wanted?.any && !wanted?.ids.includes(id)) return
    const key = keyOf(contact, involvement)
    found.set(key, [...(found.get(key) ?? []), id])
  }
  if (asked.size > 0) for (const some of chunksOf(contacts)) await noteTraces(payload, some, asked, note)
  return (contact) => involvementFacts((involvement) => found.get(keyOf(contact, involvement)) ?? [])
}

const keyOf = (contact: string, involvement: Involvement): string => `${contact} ${involvement}`

type Note = (contact: string, involvement: Involvement, id: string) => void

async function noteTraces(payload: Payload, contacts: string[], asked: AskedInvolvements, note: Note): Promise<void> {
  const ahead = await meetingsAhead(payload)
  for (const { answer, contact, meeting } of await documents(payload, 'invitations', { contact: { in: contacts } })) {
    const about = [textIn(contact) ?? '', textIn(meeting) ?? ''] as const
    for (const involvement of invitedAs(textIn(answer), ahead.has(about[1]))) note(about[0], involvement, about[1])
  }
  const held: Where = { and: [{ participants: { in: contacts } }, { deletedAt: { exists: false } }] }
  for (const { id, participants } of await documents(payload, 'meetings', held))
    for (const contact of textsIn(participants)) note(contact, 'attended', String(id))
  const got = asked.get('got')
  if (!got) return
  const named: Where = { and: [{ contact: { in: contacts } }, { dispatch: { in: [...got.ids] } }, { state: { equals: 'accepted' } }] }
  for (const { contact, dispatch } of await documents(payload, 'deliveries', named))
    note(textIn(contact) ?? '', 'got', textIn(dispatch) ?? '')
}

function invitedAs(answer: string | null, isAhead: boolean): Involvement[] {
  if (answer === 'yes' || answer === 'no' || answer === 'maybe') return ['invited', answer]
  return isAhead ? ['invited', 'unanswered', 'open'] : ['invited', 'unanswered']
}

const read = {
  invitations: { contact: true, meeting: true, answer: true },
  meetings: { participants: true },
  deliveries: { contact: true, dispatch: true },
} as const

async function documents(payload: Payload, collection: keyof typeof read, where: Where): Promise<readonly Stored[]> {
  const { docs } = await payload.db.find<Stored & { id: string }>({ collection, where, select: read[collection], pagination: false })
  return docs
}
