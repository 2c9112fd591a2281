import type { Payload, Where } from 'payload'
import { cancelPending } from '../../database'
import { type DispatchKind, dispatchKinds, type Purpose } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import { mailings } from '../kinds'

/**
 * Whoever says no, leaves or is suppressed after an audience was frozen gets nothing that has not begun to
 * be sent: their deliveries are cancelled.
 * @param who the contact, or an address
 * @param purposes what it holds for; `all` for everything
 */
export async function stopPending(
  payload: Payload,
  who: { contact: string } | { address: string },
  purposes: readonly Purpose[] | 'all',
): Promise<void> {
  const kinds = purposes === 'all' ? null : dispatchKinds.filter((kind) => isAbout(kind, purposes))
  if (kinds?.length === 0) return
  const whose: Where = 'contact' in who ? { contact: { equals: who.contact } } : { address: { equals: who.address } }
  const response = translator(settingsOf(payload).language)('mail.outcome.saidNoMeanwhile')
  await cancelPending(payload, whose, kinds, response)
}

const isAbout = (kind: DispatchKind, purposes: readonly Purpose[]): boolean => purposes.includes(mailings[kind].purpose)
