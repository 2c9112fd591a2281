import type { CollectionBeforeChangeHook, Field, RequestContext } from 'payload'
import { forReadersOfAll } from '../../../access/rules'
import { type PermissionEvent, permissionEvents, type StoredPermission } from '../../../domain/contactHistory'
import { legalBases, permissionStates, purposes } from '../../../domain/mailings'
import { relation } from '../../../fields/common'

/** Written by Spets alone: nobody changes what has been. */
const kept = {
  access: { create: () => false, update: () => false },
  admin: { readOnly: true, initCollapsed: true, disableListFilter: true },
} as const

/** What has been: earlier answers and addresses, what was sent, what was answered. */
export const historyFields = (): Field[] => [
  {
    name: 'permissionHistory',
    type: 'array',
    ...kept,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'purpose', type: 'select', options: [...purposes], admin: { width: '25%' } },
          { name: 'state', type: 'select', options: [...permissionStates, 'gone'], admin: { width: '25%' } },
          { name: 'basis', type: 'select', options: [...legalBases], admin: { width: '25%' } },
          { name: 'date', type: 'date', admin: { width: '25%', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } } },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'source', type: 'text', admin: { width: '40%' } },
          {
            name: 'recordedAt',
            type: 'date',
            admin: { width: '30%', date: { pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm', displayFormat: 'yyyy-MM-dd HH:mm' } },
          },
          relation('by', 'users', { admin: { width: '30%' } }),
        ],
      },
    ],
  },
  {
    name: 'formerAddresses',
    type: 'array',
    ...kept,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'address', type: 'text', index: true, admin: { width: '50%' } },
          { name: 'until', type: 'date', admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } } },
        ],
      },
    ],
  },
  { name: 'suppressions', type: 'ui', admin: { components: { Field: '/src/admin/contacts/Suppressions#Suppressions' } } },
  {
    name: 'deliveries',
    type: 'join',
    collection: 'deliveries',
    on: 'contact',
    defaultSort: '-createdAt',
    access: { read: forReadersOfAll('deliveries') },
    admin: { allowCreate: false, defaultColumns: ['dispatch', 'state', 'reason', 'response', 'settledAt'] },
  },
  {
    name: 'invitations',
    type: 'join',
    collection: 'invitations',
    on: 'contact',
    defaultSort: '-createdAt',
    admin: { allowCreate: false, defaultColumns: ['meeting', 'answer', 'via', 'answeredAt'] },
  },
]

interface Former {
  address?: string | null
  until?: string | null
}

interface Carried {
  permissionHistory: PermissionEvent[]
  formerAddresses: Former[]
}

/** Say this as `context` where a contact's history is another's too, or is so no longer: two cards that become one, or part. */
export const carriedHistory = ({ permissionHistory, formerAddresses }: Carried): RequestContext => ({
  carriedHistory: { permissionHistory, formerAddresses },
})

/** Adds to the history what a change makes of the permissions, and an address that is given up. */
export const keepHistory: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  const now = new Date()
  const carried = context.carriedHistory as Carried | undefined
  const before = (originalDoc?.permissions ?? []) as StoredPermission[]
  const after = (data.permissions ?? before) as StoredPermission[]
  const events = permissionEvents(before, after, now, req.user ? String(req.user.id) : null)
  const history = carried?.permissionHistory ?? ((originalDoc?.permissionHistory ?? []) as PermissionEvent[])
  return {
    ...data,
    permissionHistory: [...history, ...events],
    formerAddresses: carried?.formerAddresses ?? formerAddresses(originalDoc, data.address as string | null | undefined, now),
  }
}

function formerAddresses(
  before: { address?: string | null; formerAddresses?: Former[] } | undefined,
  address: string | null | undefined,
  now: Date,
): Former[] {
  const known = (before?.formerAddresses ?? []).filter((former) => former.address !== address)
  const old = before?.address
  if (!old || !address || old === address) return known
  return [...known.filter((former) => former.address !== old), { address: old, until: now.toISOString() }]
}
