import type { GlobalConfig } from 'payload'
import { forAdministratorsOnly, forUsersOnly, globalAccessTo } from '../access/rules'
import { termPlaces } from '../domain/terms/places'
import { checkAddress } from '../fields/address'
import { localizedText, localizedTextarea } from '../fields/common'
import { mailLooks, typefaces } from '../domain/face'
import { licences, usualLicence } from '../domain/openData/licences'
import { checkReadable } from '../fields/colour'
import { webAddressField } from '../fields/webAddress'
import { withGlobalTexts } from '../fields/texts'
import { translator } from '../i18n'
import { checkSecondFactor, putSecondFactorInForce } from './demandSecondFactor'
import { mailLooksEndpoint } from './mailLooksEndpoint'
import { putChangedNamesInForce } from './names'
import type { TextFieldSingleValidation } from 'payload'

/** An address of the region's own website that takes the key to a draft. */
const checkPreviewAddress: TextFieldSingleValidation = (value, { req }) => {
  if (!value?.trim()) return true
  const isAddress = /^https?:\/\/[^/]/.test(value) && URL.canParse(value.replace(/\{\w+\}/g, 'x'))
  return (isAddress && value.includes('{token}')) || translator(req.i18n.language)('publishing.wrongPreview')
}

/** A name is used in all its forms, so that none may be missing when one is there. */
const checkForm: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const isNamed = Object.values(siblingData).some((form) => typeof form === 'string' && form.trim())
  return !isNamed || Boolean(value?.trim()) || translator(req.i18n.language)('problems.nameFormMissing')
}

/** Swedish alone has forms for the definite. */
const checkDefiniteForm: TextFieldSingleValidation = (value, options) => options.req.locale !== 'sv' || checkForm(value, options)

/** The region that runs Spets: what it and its things are called, and how its mail is signed. */
export const Publisher = (): GlobalConfig =>
  withGlobalTexts({
    slug: 'publisher',
    access: globalAccessTo('publisher'),
    endpoints: [mailLooksEndpoint],
    hooks: { afterChange: [putChangedNamesInForce, putSecondFactorInForce] },
    fields: [
      localizedText('name', { required: true }),
      {
        name: 'names',
        type: 'group',
        fields: [
          {
            type: 'row',
            fields: [
              localizedText('strengthArea', { admin: { width: '50%' }, validate: checkForm }),
              localizedText('strengthAreas', { admin: { width: '50%' }, validate: checkForm }),
            ],
          },
          {
            type: 'row',
            fields: [
              localizedText('theStrengthArea', { admin: { width: '50%' }, validate: checkDefiniteForm }),
              localizedText('theStrengthAreas', { admin: { width: '50%' }, validate: checkDefiniteForm }),
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
              { name: 'address', type: 'text', required: true, validate: checkAddress, admin: { width: '50%' } },
              { name: 'replyTo', type: 'text', required: true, validate: checkAddress, admin: { width: '50%' } },
            ],
          },
        ],
      },
      {
        name: 'face',
        type: 'group',
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'logo', type: 'upload', relationTo: 'logos', admin: { width: '50%' } },
              { name: 'logoDark', type: 'upload', relationTo: 'logos', admin: { width: '50%' } },
            ],
          },
          {
            type: 'row',
            fields: [
              { name: 'colour', type: 'text', validate: checkReadable('light'), admin: { width: '50%' } },
              { name: 'colourDark', type: 'text', validate: checkReadable('dark'), admin: { width: '50%' } },
            ],
          },
          { name: 'typeface', type: 'select', defaultValue: 'system', options: [...typefaces], admin: { isClearable: false } },
          { name: 'mailLook', type: 'select', defaultValue: 'plain', options: [...mailLooks], admin: { isClearable: false } },
          { name: 'mailLooks', type: 'ui', admin: { components: { Field: '/src/admin/face/MailLooks#MailLooks' } } },
        ],
      },
      {
        name: 'website',
        type: 'group',
        access: { read: forUsersOnly },
        fields: [webAddressField('address'), { name: 'preview', type: 'text', validate: checkPreviewAddress }],
      },
      {
        name: 'openData',
        type: 'group',
        fields: [
          {
            name: 'licence',
            type: 'select',
            defaultValue: usualLicence,
            options: Object.keys(licences),
            admin: { isClearable: false },
          },
        ],
      },
      {
        name: 'plainLanguage',
        type: 'group',
        fields: [
          {
            name: 'explainTerms',
            type: 'select',
            hasMany: true,
            defaultValue: [...termPlaces],
            options: [...termPlaces],
          },
          {
            name: 'jargon',
            type: 'array',
            localized: true,
            admin: { initCollapsed: true },
            fields: [
              {
                type: 'row',
                fields: [
                  { name: 'word', type: 'text', required: true, admin: { width: '50%' } },
                  { name: 'instead', type: 'text', admin: { width: '50%' } },
                ],
              },
            ],
          },
        ],
      },
      { name: 'postalAddress', type: 'text', required: true },
      localizedTextarea('footer'),
      localizedTextarea('privacyNotice', { required: true }),
      {
        name: 'security',
        type: 'group',
        access: { read: forAdministratorsOnly, update: forAdministratorsOnly },
        fields: [
          {
            name: 'secondFactor',
            type: 'select',
            required: true,
            defaultValue: 'no',
            options: ['no', 'staff', 'everyone'],
            validate: checkSecondFactor,
          },
        ],
      },
    ],
  })
