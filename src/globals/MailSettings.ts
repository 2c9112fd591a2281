import type { Field, GlobalAfterChangeHook, GlobalConfig, NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { globalAccessTo } from '../access/rules'
import { approvalRules } from '../domain/mailings'
import { checkAddress, checkAddressIfAny } from '../fields/address'
import { relation } from '../fields/common'
import { withGlobalTexts } from '../fields/texts'
import { translator } from '../i18n'
import { dropChangedApprovals } from '../mail'
import { welcomeEndpoint } from './welcomeEndpoint'

const checkAbove: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  const isAsked = 'approval' in siblingData && siblingData.approval === 'above'
  const isGiven = typeof value === 'number' && Number.isInteger(value) && value >= 0
  return !isAsked || isGiven || translator(req.i18n.language)('sending.settings.aboveMissing')
}

/** Messages a minute; empty is as fast as can be. */
const perMinute = (name: string): Field => ({ name, type: 'number', min: 1, admin: { step: 1 } })

const checkDomain: TextFieldSingleValidation = (value, { req }) =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value?.trim() ?? '') || translator(req.i18n.language)('sending.settings.domainWrong')

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
    endpoints: [welcomeEndpoint],
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
          perMinute('perMinute'),
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
      perMinute('perMinute'),
      {
        name: 'domainLimits',
        type: 'array',
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'domain', type: 'text', required: true, validate: checkDomain, admin: { width: '50%' } },
              { ...perMinute('perMinute'), required: true, admin: { step: 1, width: '50%' } } as Field,
            ],
          },
        ],
      },
      { name: 'forwardTo', type: 'text', validate: checkAddressIfAny },
      { name: 'keepRecipients', type: 'number', required: true, min: 1, max: 120, defaultValue: 24, admin: { step: 1 } },
      { name: 'openForSubscribers', type: 'checkbox', defaultValue: true },
      relation('welcomeLetter', 'newsletters'),
      { name: 'welcomeNote', type: 'ui', admin: { components: { Field: '/src/admin/welcome/WelcomeNote#WelcomeNote' } } },
      { name: 'remindDays', type: 'number', required: true, min: 0, max: 90, defaultValue: 7, admin: { step: 1 } },
    ],
  })
