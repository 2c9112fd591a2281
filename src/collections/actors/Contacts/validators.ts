import type { ArrayFieldValidation, PayloadRequest, TextFieldSingleValidation, Where } from 'payload'
import { normaliseAddress } from '../../../domain/address'
import { subscriptionSource } from '../../../domain/subscribers'
import { translator } from '../../../i18n'
import type { Contact } from '../../../payload-types'

/** An address that can be, and that no other contact has, whatever its letter case. */
export const checkAddress: TextFieldSingleValidation = async (value, { req, id, event }) => {
  const translate = translator(req.i18n.language)
  if (!value?.trim()) return translate('problems.addressMissing')
  const address = normaliseAddress(value)
  if (!address) return translate('problems.addressWrong', { address: value })
  if (event === 'onChange') return true
  return (await isTaken(address, id, req)) ? translate('problems.addressTaken', { address }) : true
}

async function isTaken(address: string, id: number | string | undefined, req: PayloadRequest): Promise<boolean> {
  const where: Where = { address: { equals: address }, ...(id ? { id: { not_equals: id } } : {}) }
  const { totalDocs } = await req.payload.count({ collection: 'contacts', where, req })
  return totalDocs > 0
}

/**
 * A person has a name; a shared mailbox need not, nor one who subscribed on the website without saying it. A person who
 * has none since before is not asked either: a no must be kept whatever else is missing.
 */
export const checkName: TextFieldSingleValidation = async (value, { data, event, id, operation, previousValue, req }) => {
  const { kind, permissions }: Partial<Pick<Contact, 'kind' | 'permissions'>> = data
  if (value?.trim() || kind === 'shared') return true
  if (permissions?.some(({ source }) => source === subscriptionSource)) return true
  const hadNone = operation === 'update' && event !== 'onChange' && !previousValue
  return (hadNone && (await wasPerson(id, req))) || translator(req.i18n.language)('problems.nameMissing')
}

/** Whether a contact is kept as a person; what is validated holds only what it is to become. */
async function wasPerson(id: number | string | undefined, req: PayloadRequest): Promise<boolean> {
  if (!id) return false
  const kept = await req.payload.findByID({ collection: 'contacts', id, depth: 0, select: { kind: true }, disableErrors: true, req })
  return kept?.kind === 'person'
}

/** One permission a purpose, so that there is one answer to "may we write?". */
export const checkOnePermissionEach: ArrayFieldValidation = (rows, { req }) => {
  const purposes = ((rows ?? []) as { purpose?: string }[]).map((row) => row.purpose)
  return new Set(purposes).size === purposes.length || translator(req.i18n.language)('problems.permissionTwice')
}
