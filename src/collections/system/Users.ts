import type { CollectionConfig } from 'payload'
import { accessTo, forAdministratorsOnly } from '../../access/rules'
import { roles } from '../../access/roles'
import { relation } from '../../fields/common'
import { withTexts } from '../../fields/texts'

/** Those who log in. */
export const Users = (): CollectionConfig =>
  withTexts({
    slug: 'users',
    access: accessTo('users'),
    auth: {
      maxLoginAttempts: 8,
      lockTime: 10 * 60 * 1000,
      tokenExpiration: 8 * 60 * 60,
      cookies: { sameSite: 'Lax' },
    },
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role', 'person'] },
    fields: [
      { name: 'name', type: 'text', required: true },
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'reader',
        saveToJWT: true,
        options: [...roles],
        access: { create: forAdministratorsOnly, update: forAdministratorsOnly },
      },
      relation('person', 'people', { access: { create: forAdministratorsOnly, update: forAdministratorsOnly } }),
    ],
  })
