import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { contentLanguages, defaultLanguage } from '../../../i18n/languages'
import { legalBases, permissionStates, purposes } from '../../../domain/mailings'
import { organisationTypes } from '../../../domain/organisationTypes'
import { checkAddressIfAny } from '../../../fields/address'
import { dayField, relation, strengthAreasField } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { exportEndpoints } from '../../../exports'
import { importEndpoints } from '../../../imports'
import { checkNotBefore } from '../../../fields/order'
import { deleteTraces, forgetImports, forgetIncoming, keepDerived, keepOtherPermissions, noteTogether, stopMailToContact } from './hooks'
import { carryNoToNewAddress } from './carryNo'
import { keepNoOfErased } from './keepNo'
import { historyFields, keepHistory } from './history'
import { forgetMerges } from '../ContactMerges/keep'
import { mergeEndpoints } from '../ContactMerges/endpoints'
import { checkAddress, checkName, checkOnePermissionEach } from './validators'
import { policies } from '../../../policies'

/** Not asked about in segments: the day's organisations and roles are, and permissions decide by themselves. */
const notAskedAbout = { disableListFilter: true } as const

const affiliations: Field = {
  name: 'affiliations',
  type: 'array',
  admin: notAskedAbout,
  fields: [
    {
      type: 'row',
      fields: [
        relation('organisation', 'organisations', { required: true, index: true, admin: { width: '50%' } }),
        { name: 'role', type: 'text', admin: { width: '50%' } },
      ],
    },
    { type: 'row', fields: [dayField('from'), { ...dayField('to'), validate: checkNotBefore('from') } as Field] },
  ],
}

const permissions: Field = {
  name: 'permissions',
  type: 'array',
  admin: notAskedAbout,
  validate: checkOnePermissionEach,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'purpose', type: 'select', required: true, options: [...purposes], admin: { width: '33%' } },
        // Few wait for an answer: by it they are found among all (forgetApplications).
        { name: 'state', type: 'select', required: true, options: [...permissionStates], index: true, admin: { width: '33%' } },
        { name: 'basis', type: 'select', required: true, options: [...legalBases], admin: { width: '33%' } },
      ],
    },
    {
      type: 'row',
      fields: [{ name: 'source', type: 'text', required: true, admin: { width: '50%' } }, dayField('date', { required: true })],
    },
  ],
}

const hidden = { hidden: true } as const

/** What segments ask about; follows from the affiliations of the day. */
const derived: Field[] = [
  relation('organisations', 'organisations', { hasMany: true, index: true, admin: { readOnly: true, position: 'sidebar' } }),
  { name: 'roles', type: 'text', hasMany: true, admin: hidden },
  {
    name: 'organisationTypes',
    type: 'select',
    hasMany: true,
    virtual: 'organisations.type',
    options: [...organisationTypes],
    admin: hidden,
  },
  { name: 'organisationMunicipalities', type: 'text', hasMany: true, virtual: 'organisations.municipality', admin: hidden },
  relation('organisationStrengthAreas', 'strength-areas', {
    hasMany: true,
    virtual: 'organisations.strengthAreas',
    admin: hidden,
  }),
]

/** People and shared mailboxes that the region writes to. Never public. */
export const Contacts = (): CollectionConfig =>
  withTexts({
    slug: 'contacts',
    access: accessTo('contacts'),
    custom: policies({
      alphabet: ['name'],
      bulkEdit: ['kind', 'permissions', 'strengthAreas', 'language', 'status', 'internal'],
      references: [{ to: ['organisations'], at: { path: 'affiliations.organisation' }, trash: {}, delete: {}, says: 'keeping.contacts' }],
      emptyList: { toImport: true },
      longLists: [['email'], ['nameOrder']],
    }),
    admin: {
      useAsTitle: 'email',
      defaultColumns: ['email', 'name', 'organisations', 'language', 'status'],
      listSearchableFields: ['email', 'name', 'formerAddresses.address'],
      components: { beforeListTable: ['/src/admin/contacts/ExportContacts#ExportContacts'] },
    },
    defaultSort: 'email',
    // What a search looks in, so that it need not look at the contacts themselves.
    indexes: [{ fields: ['email', 'name'] }],
    hooks: {
      beforeOperation: [noteTogether],
      beforeValidate: [keepOtherPermissions],
      beforeChange: [keepDerived, keepHistory],
      afterChange: [stopMailToContact, carryNoToNewAddress],
      beforeDelete: [keepNoOfErased, deleteTraces, forgetIncoming, forgetMerges],
      afterDelete: [forgetImports],
    },
    endpoints: [...importEndpoints, ...exportEndpoints, ...mergeEndpoints],
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'person',
            options: ['person', 'shared'],
            admin: { width: '50%' },
          },
          { name: 'name', type: 'text', index: true, validate: checkName, admin: { width: '50%' } },
        ],
      },
      { name: 'email', type: 'text', required: true, index: true, validate: checkAddress },
      {
        name: 'responsible',
        type: 'text',
        validate: checkAddressIfAny,
        admin: { ...notAskedAbout, condition: ({ kind }) => kind === 'shared' },
      },
      { name: 'address', type: 'text', unique: true, index: true, custom: { madeFrom: 'email' }, admin: { ...hidden, ...notAskedAbout } },
      affiliations,
      permissions,
      { name: 'notes', type: 'textarea', admin: notAskedAbout },
      ...historyFields(),
      strengthAreasField(),
      ...derived,
      {
        name: 'language',
        type: 'select',
        required: true,
        defaultValue: defaultLanguage,
        options: [...contentLanguages],
        admin: { position: 'sidebar' },
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'active',
        options: ['active', 'left'],
        admin: { position: 'sidebar' },
      },
      { name: 'internal', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
      {
        name: 'merge',
        type: 'ui',
        admin: { position: 'sidebar', components: { Field: '/src/admin/merging/MergeLink#MergeLink' } },
      },
    ],
  })
