import type { Translated } from '../translated'
import type { contacts as sv } from '../sv/contacts'

export const contacts: Translated<typeof sv> = {
  suppressions: {
    title: 'Suppressions',
    scopes: { all: 'All mailings', newsletter: 'Newsletters', invitation: 'Invitations', notice: 'Notices' },
    undone: 'undone {{day}}',
  },
}
