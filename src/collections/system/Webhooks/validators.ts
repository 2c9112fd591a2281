import type { TextFieldSingleValidation } from 'payload'
import { settingsOf } from '../../../env'
import { translator } from '../../../i18n'
import { wrongAddress } from '../../../webhooks'

/** An address that webhooks may lead to, as far as it can be told without asking for it. */
export const checkReceiver: TextFieldSingleValidation = (value, { req }) => {
  const translate = translator(req.i18n.language)
  if (!value?.trim()) return translate('problems.webAddressMissing')
  const wrong = wrongAddress(value, settingsOf(req.payload).webhooksToOwnNetwork)
  return wrong === null || translate(`webhooks.why.${wrong}`)
}
