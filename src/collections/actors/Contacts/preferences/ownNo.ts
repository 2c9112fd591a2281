import type { Payload, Where } from 'payload'
import { recordAudit } from '../../../../audit'
import { suppressedForms } from '../../../../database'
import { type Purpose, purposes, type SuppressionReason } from '../../../../domain/mailings'
import { settingsOf } from '../../../../env'
import { translator } from '../../../../i18n'
import type { Suppression } from '../../../../payload-types'

/** What a person has said themselves and so may take back; what a mail server or a communicator has said stands. */
const own: readonly SuppressionReason[] = ['asked', 'erased']

/**
 * Whether nothing may be sent to an address for one or more of some purposes, whatever its owner says now: mail comes
 * back, or was complained about.
 * @param address normalised
 */
export async function isBlocked(payload: Payload, address: string, some: readonly Purpose[]): Promise<boolean> {
  return (await inForce(payload, address, some)).some(({ reason }) => !own.includes(reason))
}

/** Whether the owner of an address has said no to a purpose in another way than by the permission, as by telephone. */
export async function hasSaidNo(payload: Payload, address: string, purpose: Purpose): Promise<boolean> {
  return (await inForce(payload, address, [purpose])).some(({ reason }) => own.includes(reason))
}

/**
 * Undoes what the owner of an address has said no to, since the owner now says yes to one purpose from the address
 * itself. A no to everything stays a no to the rest: that is written before the old one is undone.
 * @param address normalised
 */
export async function takeBackOwnNo(payload: Payload, address: string, purpose: Purpose): Promise<void> {
  const t = translator(settingsOf(payload).language)
  for (const suppression of await inForce(payload, address, [purpose])) {
    if (!own.includes(suppression.reason)) continue
    if (suppression.scope === 'all') await keepTheRest(payload, suppression, purpose)
    const data = { undoReason: t('selfService.undone') }
    await payload.update({ collection: 'suppressions', id: suppression.id, data, depth: 0 })
    const about = { entity: 'suppressions', document: suppression.id, fields: ['undoReason'] }
    await recordAudit({ payload }, { deed: 'update', by: 'recipient', ...about })
  }
}

async function keepTheRest(payload: Payload, { address, reason }: Suppression, purpose: Purpose): Promise<void> {
  const t = translator(settingsOf(payload).language)
  const note = t('selfService.rest', { mailing: t(`web.mailing.${purpose}`) })
  for (const scope of purposes.filter((each) => each !== purpose)) {
    const where: Where = { and: [{ address: { equals: address } }, { scope: { equals: scope } }, { undoneAt: { exists: false } }] }
    if ((await payload.count({ collection: 'suppressions', where })).totalDocs > 0) continue
    await payload.create({ collection: 'suppressions', data: { address, scope, reason, note }, depth: 0 })
  }
}

async function inForce(payload: Payload, address: string, some: readonly Purpose[]): Promise<Suppression[]> {
  const where: Where = {
    and: [{ address: { in: suppressedForms(payload, address) } }, { scope: { in: ['all', ...some] } }, { undoneAt: { exists: false } }],
  }
  return (await payload.find({ collection: 'suppressions', where, depth: 0, pagination: false })).docs
}
