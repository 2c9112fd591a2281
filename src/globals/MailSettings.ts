import type { GlobalAfterChangeHook, GlobalConfig, NumberFieldSingleValidation } from 'payload'
import { globalAccessTo } from '../access/rules'
import { approvalRules } from '../domain/mailings'
import { checkAddress, checkAddressIfAny } from '../fields/address'
import { withGlobalTexts } from '../fields/texts'
import { translator } from '../i18n'
import { dropChangedApprovals } from '../mail'

const checkAbove: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  const isAsked = 'approval' in siblingData && siblingData.approval === 'above'
  const isGiven = typeof value === 'number' && Number.isInteger(value) && value >= 0
  return !isAsked || isGiven || translator(req.i18n.language)('sending.settings.aboveMissing')
}

/** A sender that is taken away takes the approvals of what was to come from it along. */
const dropApprovals: GlobalAfterChangeHook = async ({ req }) => {
  await dropChangedApprovals(req.payload)
}

/** Who mail may be sent as, and when another person must approve it first. */
export const MailSettings = (): GlobalConfig =>
  withGlobalTexts({
    slug: 'mail-settings',
    access: globalAccessTo('mail-settings'),
    hooks: { afterChange: [dropApprovals] },
    fields: [
      {
        name: 'senders',
        type: 'array',
        fields: [
          { name: 'name', type: 'text', required: true },
          {
            type: 'row',
            fields: [
              { name: 'address', type: 'text', required: true, validate: checkAddress, admin: { width: '50%' } },
              { name: 'replyTo', type: 'text', validate: checkAddressIfAny, admin: { width: '50%' } },
            ],
          },
        ],
      },
      {
        name: 'approval',
        type: 'select',
        required: true,
        defaultValue: 'never',
        options: [...approvalRules],
        admin: { isClearable: false },
      },
      {
        name: 'approvalAbove',
        type: 'number',
        min: 0,
        validate: checkAbove,
        admin: { step: 1, condition: ({ approval }) => approval === 'above' },
      },
    ],
  })
