import type { CollectionConfig } from 'payload'
import { noteLoginStart, tellNothingOfAccounts } from '../../access/loginSecrecy'
import { accessTo, forAdministratorsOnly } from '../../access/rules'
import { roles } from '../../access/roles'
import { relation } from '../../fields/common'
import { withTexts } from '../../fields/texts'
import { forgotPassword } from './forgotPassword'

/** Those who log in; with `https` the cookie that keeps them logged in goes over no other way. */
export const Users = ({ https }: { https: boolean }): CollectionConfig =>
  withTexts({
    slug: 'users',
    access: accessTo('users'),
    auth: {
      maxLoginAttempts: 8,
      lockTime: 10 * 60 * 1000,
      tokenExpiration: 8 * 60 * 60,
      cookies: { sameSite: 'Lax', secure: https },
    },
    graphQL: { disableMutations: true },
    endpoints: [forgotPassword],
    hooks: { beforeOperation: [noteLoginStart], afterError: [tellNothingOfAccounts] },
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
