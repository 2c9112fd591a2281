import type { CollectionBeforeChangeHook, TextFieldSingleValidation } from 'payload'
import { normaliseAddress } from '../../domain/address'
import { translator } from '../../i18n'

/** A time of day on the 24-hour clock. */
export const checkClock: TextFieldSingleValidation = (value, { req }) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') || translator(req.i18n.language)('problems.clock')

/** Replies to invitations go here, so somebody must read it. Left empty, the publisher's reply address is used. */
export const checkOrganiserAddress: TextFieldSingleValidation = (value, { req }) =>
  !value?.trim() ||
  Boolean(normaliseAddress(value)) ||
  translator(req.i18n.language)('problems.addressWrong', { address: value })

const whenAndWhere = ['start', 'end', 'place', 'link'] as const

/** RFC 5546 2.1.4: the sequence rises when time or place changes, so that calendars take the newer one. */
export const raiseSequence: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, sequence: 0 }
  const changed = whenAndWhere.some((name) => name in data && !isSame(data[name], originalDoc[name]))
  return { ...data, sequence: (originalDoc.sequence ?? 0) + (changed ? 1 : 0) }
}

const isSame = (one: unknown, other: unknown) => (one ?? null) === (other ?? null)
