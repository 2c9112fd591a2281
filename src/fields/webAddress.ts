import type { Field, TextField, TextFieldSingleValidation } from 'payload'
import { isOnDisk } from '../domain/links'
import { translator } from '../i18n'

/** A full address that a browser can open: https or http, with a host. */
const checkWebAddress: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const target = (siblingData as { target?: string }).target
  if (target && target !== 'url') return true
  if (!value?.trim()) return target ? translator(req.i18n.language)('problems.webAddressMissing') : true
  if (isOnDisk(value)) return translator(req.i18n.language)('problems.linkOnDisk', { link: value.trim().slice(0, 100) })
  return isWebAddress(value) || translator(req.i18n.language)('problems.webAddressWrong')
}

const isWebAddress = (value: string): boolean => {
  const url = URL.canParse(value) ? new URL(value) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== ''
}

/** The address of a page elsewhere. Whatever is no link is refused in drafts too (`withOnlyText`). */
export const webAddressField = (name: string, more: Pick<TextField, 'access' | 'admin'> = {}): Field => ({
  name,
  type: 'text',
  validate: checkWebAddress,
  custom: { isLink: true },
  ...more,
})
