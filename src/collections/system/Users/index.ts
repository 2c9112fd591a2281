import type { CollectionConfig } from 'payload'
import { noteLoginStart, tellNothingOfAccounts } from '../../../access/loginSecrecy'
import { accessTo, forAdministratorsOnly } from '../../../access/rules'
import { roles } from '../../../access/roles'
import { relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { demandSecondFactor, endLoggedOut, keepLogin, loginTime, seenStrategy, tellRecoveryCodes } from '../../../login'
import { inviteNewUser } from './accountMail'
import { askForCurrentPassword } from './currentPassword'
import { calendarFeedEndpoints } from './endpoints/calendarFeed'
import { forgotPassword } from './endpoints/forgotPassword'
import { loginEndpoints } from './endpoints/logins'
import { resetPassword } from './endpoints/resetPassword'
import { secondFactorEndpoints } from './endpoints/secondFactor'
import { checkPassword, endFailedTry, endOtherLogins, forgetAccount, forgetTries, keepLanguage, limitLogins, shutOldLinks } from './hooks'
import { roleOf } from '../../../access/roles'
import { policies } from '../../../policies'

/** Those who log in; with `https` the cookie that keeps them logged in goes over no other way. */
export const Users = ({ https }: { https: boolean }): CollectionConfig =>
  withTexts({
    slug: 'users',
    access: { ...accessTo('users'), admin: ({ req }) => roleOf(req.user) !== 'public' },
    custom: policies({
      alphabet: ['name'],
      audit: 'everybody',
      autosave: false,
    }),
    auth: {
      maxLoginAttempts: 8,
      lockTime: 10 * 60 * 1000,
      tokenExpiration: loginTime,
      cookies: { sameSite: 'Lax', secure: https },
      strategies: [seenStrategy],
    },
    graphQL: { disableMutations: true },
    endpoints: [forgotPassword, resetPassword, ...loginEndpoints, ...secondFactorEndpoints, ...calendarFeedEndpoints],
    hooks: {
      beforeOperation: [limitLogins, noteLoginStart, askForCurrentPassword],
      beforeValidate: [checkPassword],
      afterChange: [inviteNewUser, endOtherLogins, shutOldLinks],
      afterDelete: [forgetAccount],
      beforeLogin: [demandSecondFactor],
      afterLogin: [keepLogin, forgetTries, keepLanguage],
      afterLogout: [endLoggedOut],
      afterOperation: [tellRecoveryCodes],
      afterError: [endFailedTry, tellNothingOfAccounts],
    },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'person'],
      listSearchableFields: ['name', 'email'],
    },
    defaultSort: 'name',
    fields: [
      { name: 'invitation', type: 'ui', admin: { components: { Field: '/src/admin/login/InvitationNote#InvitationNote' } } },
      {
        name: 'current',
        type: 'ui',
        admin: { disableListColumn: true, components: { Field: '/src/admin/login/CurrentPassword#CurrentPassword' } },
      },
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
      { name: 'secondFactor', type: 'ui', admin: { components: { Field: '/src/admin/login/SecondFactorPanel#SecondFactorPanel' } } },
      { name: 'calendarFeed', type: 'ui', admin: { components: { Field: '/src/admin/meetings/OwnCalendarPanel#OwnCalendarPanel' } } },
      { name: 'logins', type: 'ui', admin: { components: { Field: '/src/admin/login/LoginsPanel#LoginsPanel' } } },
    ],
  })
