import type { CollectionConfig, FieldAccess } from 'payload'
import { apiKeyStrategy } from '../../../access/apiKeys'
import { accessTo } from '../../../access/rules'
import { withTexts } from '../../../fields/texts'
import { checkContactAddress } from './validators'
import { apiClientEndpoints } from './endpoints'
import { policies } from '../../../policies'

const never: FieldAccess = () => false

/** Written by Spets when a key is made, used or revoked. */
const bySpets = { create: never, update: never } as const

/**
 * Websites and programs that read what is published, each with a key of its own, so that one can be told
 * from another and shut out alone. They read what the public reads and nothing more: a key that leaks
 * opens nothing. Their address is the contact person's.
 */
export const ApiClients = (): CollectionConfig =>
  withTexts({
    slug: 'api-clients',
    access: accessTo('api-clients'),
    custom: policies({
      audit: 'everybody',
      autosave: false,
    }),
    auth: { disableLocalStrategy: true, useSessions: false, strategies: [{ name: 'api-key', authenticate: apiKeyStrategy }] },
    lockDocuments: false,
    graphQL: { disableMutations: true },
    endpoints: [...apiClientEndpoints],
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'state', 'keyStart', 'lastUsedOn', 'contactPerson'],
      listSearchableFields: ['name', 'contactPerson', 'email'],
    },
    defaultSort: 'name',
    fields: [
      { name: 'name', type: 'text', required: true },
      {
        type: 'row',
        fields: [
          { name: 'contactPerson', type: 'text', required: true, admin: { width: '50%' } },
          { name: 'email', type: 'text', required: true, validate: checkContactAddress, admin: { width: '50%' } },
        ],
      },
      { name: 'notes', type: 'textarea' },
      { name: 'key', type: 'ui', admin: { components: { Field: '/src/admin/apiClients/KeyPanel#KeyPanel' } } },
      {
        name: 'state',
        type: 'select',
        defaultValue: 'noKey',
        options: ['noKey', 'active', 'revoked'],
        access: bySpets,
        admin: { position: 'sidebar', readOnly: true },
      },
      { name: 'keyStart', type: 'text', access: bySpets, admin: { position: 'sidebar', readOnly: true } },
      { name: 'lastUsedOn', type: 'text', access: bySpets, admin: { position: 'sidebar', readOnly: true } },
      {
        name: 'keyHash',
        type: 'text',
        index: true,
        hidden: true,
        access: { ...bySpets, read: never },
        admin: { disableListColumn: true, disableListFilter: true },
      },
    ],
  })
