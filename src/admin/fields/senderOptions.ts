import type { AllowedSenders } from '../../domain/senders'
import type { Translate } from '../../i18n'

/**
 * What may be chosen. A choice that is no longer allowed stays among them, marked as such, so that looking
 * at a mailing never changes it.
 */
export function senderOptions(
  allowed: AllowedSenders | null,
  part: 'sender' | 'replyTo',
  chosen: string | null,
  t: Translate,
): { value: string; label: string }[] {
  const options =
    part === 'sender'
      ? (allowed?.senders ?? []).map(({ id, name, address }) => ({ value: id, label: `${name} <${address}>` }))
      : (allowed?.replyTos ?? []).map((address) => ({ value: address, label: address }))
  if (!chosen || options.some(({ value }) => value === chosen)) return options
  return [...options, { value: chosen, label: t(allowed ? 'sending.notAllowed.option' : 'admin.loading') }]
}
