import type { Payload, Where } from 'payload'

/**
 * Makes the invitation of a contact to a meeting, if it is not there; one, however often it is called.
 * @returns its id
 */
export const invite = async (payload: Payload, meeting: string, contact: string): Promise<string> =>
  (await invitationTo(payload, meeting, contact)) ?? (await create(payload, meeting, contact))

async function invitationTo(payload: Payload, meeting: string, contact: string): Promise<string | undefined> {
  const where: Where = { and: [{ meeting: { equals: meeting } }, { contact: { equals: contact } }] }
  const { docs } = await payload.find({ collection: 'invitations', where, depth: 0, limit: 1, pagination: false })
  return docs[0]?.id
}

async function create(payload: Payload, meeting: string, contact: string): Promise<string> {
  const { id } = await payload.create({ collection: 'invitations', data: { meeting, contact }, depth: 0 })
  return id
}
