import type { FieldHook, TextFieldSingleValidation } from 'payload'
import { settingsOf } from '../../../env'
import { type TextKey, translator } from '../../../i18n'
import type { Redirect } from '../../../payload-types'
import { addressTaken, isOwnPage, isStored, normalPath } from '../../../redirects'

/** An address that is pasted from a browser is taken for what it means. */
export const asPath: FieldHook<Redirect, string | null | undefined> = ({ req, value }) =>
  typeof value === 'string' ? normalPath(value, settingsOf(req.payload).publicUrl) : value

const longest = 500

/** What is wrong with an address as such; null where nothing is. */
function wrongPath(value: string | null | undefined): TextKey | null {
  if (!value) return 'redirects.missing'
  if (!/^\/[^/\\]/.test(`${value}a`) || value.length > longest) return 'redirects.notOurs'
  return /[?#\s]/.test(value) ? 'redirects.onlyPath' : null
}

/** An address that nobody has any more. */
export const checkFrom: TextFieldSingleValidation = async (value, { req }) => {
  const translate = translator(req.i18n.language)
  const wrong = wrongPath(value)
  if (wrong) return translate(wrong)
  const isTaken = isOwnPage(value ?? '') || (await addressTaken(req.payload, value ?? ''))
  return !isTaken || translate('redirects.taken')
}

/** An address of ours that leads somewhere, and not on to another. */
export const checkTo: TextFieldSingleValidation = async (value, { req, siblingData }) => {
  const translate = translator(req.i18n.language)
  const wrong = wrongPath(value)
  if (wrong) return translate(wrong)
  const to = value ?? ''
  if (to === (siblingData as Partial<Redirect>).from) return translate('redirects.toItself')
  const leadsOn = await req.payload.db.findOne<Redirect>({ collection: 'redirects', where: { from: { equals: to } }, req })
  if (leadsOn) return translate('redirects.leadsOn', { to: leadsOn.to })
  return isOwnPage(to) || (await isStored(req.payload, to)) || translate('redirects.nowhere')
}
