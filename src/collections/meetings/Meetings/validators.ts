import type { TextFieldSingleValidation } from 'payload'
import { normaliseAddress } from '../../../domain/address'
import { translator } from '../../../i18n'

/** A time of day on the 24-hour clock. */
export const checkClock: TextFieldSingleValidation = (value, { req }) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') || translator(req.i18n.language)('problems.clock')

/** Replies to invitations go here, so somebody must read it. Left empty, the publisher's reply address is used. */
export const checkOrganiserAddress: TextFieldSingleValidation = (value, { req }) =>
  !value?.trim() || Boolean(normaliseAddress(value)) || translator(req.i18n.language)('problems.addressWrong', { address: value })
