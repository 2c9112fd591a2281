import type { CollectionAfterChangeHook, Payload, PayloadRequest, RequestContext, Where } from 'payload'
import { suppressedForms } from '../../../database'
import { type SuppressionScope, suppressionScopes } from '../../../domain/suppressionList'
import { settingsOf } from '../../../env'
import { translator } from '../../../i18n'
import type { Contact, Suppression } from '../../../payload-types'

/** What a person has said holds for the person, whatever the address; a bounce is the address's own. */
const ofThePerson = ['asked', 'complained', 'erased'] as const

interface Carrying {
  from: string
  to: string
  /** Says at what has been carried over why it is there. */
  note: string
  /** Of what the writing is part. */
  part: { req?: PayloadRequest; context?: RequestContext }
  /** Hears of each before the next is made. */
  made?: (suppression: Suppression) => Promise<void>
}

/** Keeps from being written to at one address whoever asked for that at another. Done twice it leaves one suppression for each. */
export async function carryNoes(payload: Payload, { from, to, note, part, made }: Carrying): Promise<void> {
  for (const { scope, reason } of await saidAt(payload, from, suppressionScopes)) {
    if ((await saidAt(payload, to, ['all', scope])).length > 0) continue
    const data = { address: to, scope, reason: reason === 'erased' ? 'asked' : reason, note } as const
    const suppression = await payload.create({ collection: 'suppressions', data, depth: 0, ...part })
    await made?.(suppression)
  }
}

async function saidAt(payload: Payload, address: string, scopes: readonly SuppressionScope[]): Promise<Suppression[]> {
  const said: Where = { and: [{ reason: { in: [...ofThePerson] } }, { scope: { in: [...scopes] } }, { undoneAt: { exists: false } }] }
  const where: Where = { and: [{ address: { in: suppressedForms(payload, address) } }, said] }
  return (await payload.find({ collection: 'suppressions', where, depth: 0, pagination: false })).docs
}

/** A contact whose address is changed has still said what it said. Cards that become one, or part, see to it by themselves. */
export const carryNoToNewAddress: CollectionAfterChangeHook<Contact> = async ({ context, doc, operation, previousDoc, req }) => {
  const [from, to] = [previousDoc?.address, doc.address]
  if (operation !== 'update' || context.carriedHistory || !from || !to || from === to) return
  const note = translator(settingsOf(req.payload).language)('suppressing.addressChanged')
  await carryNoes(req.payload, { from, to, note, part: { req } })
}
