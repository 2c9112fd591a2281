import type { GlobalConfig } from 'payload'
import { globalAccessTo } from '../access/rules'
import { normaliseAddress } from '../domain/address'
import { localizedText, localizedTextarea } from '../fields/common'
import { withGlobalTexts } from '../fields/texts'
import { translator } from '../i18n'
import type { TextFieldSingleValidation } from 'payload'

const checkSender: TextFieldSingleValidation = (value, { req }) => {
  const translate = translator(req.i18n.language)
  if (!value?.trim()) return translate('problems.addressMissing')
  return Boolean(normaliseAddress(value)) || translate('problems.addressWrong', { address: value })
}

/** The region that runs Spets: what it and its things are called, and how its mail is signed. */
export const Publisher = (): GlobalConfig =>
  withGlobalTexts({
    slug: 'publisher',
    access: globalAccessTo('publisher'),
    fields: [
      localizedText('name', { required: true }),
      {
        name: 'names',
        type: 'group',
        fields: [
          {
            type: 'row',
            fields: [
              localizedText('strengthArea', { admin: { width: '50%' } }),
              localizedText('strengthAreas', { admin: { width: '50%' } }),
            ],
          },
        ],
      },
      {
        name: 'sender',
        type: 'group',
        fields: [
          localizedText('name', { required: true }),
          {
            type: 'row',
            fields: [
              { name: 'address', type: 'text', required: true, validate: checkSender, admin: { width: '50%' } },
              { name: 'replyTo', type: 'text', required: true, validate: checkSender, admin: { width: '50%' } },
            ],
          },
        ],
      },
      { name: 'postalAddress', type: 'text', required: true },
      localizedTextarea('footer'),
      localizedTextarea('privacyNotice', { required: true }),
    ],
  })
