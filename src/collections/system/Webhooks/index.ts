import type { CollectionBeforeDeleteHook, CollectionConfig, FieldAccess, FieldHook } from 'payload'
import { accessTo } from '../../../access/rules'
import { withTexts } from '../../../fields/texts'
import type { WebhookDelivery } from '../../../payload-types'
import { policies } from '../../../policies'
import { whyInWords } from '../../../webhooks'
import { closed } from '../../closed'
import { webhookDeliveryEndpoints, webhookEndpoints } from './endpoints'
import { checkReceiver } from './validators'

const never: FieldAccess = () => false

/** What was to be told goes with whoever was to hear it; before it, since SQLite then forgets whose it was. */
const forgetMessages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: 'webhook-deliveries', where: { webhook: { equals: id } } })
}

/** What a webhook may be told of. */
const webhookEvents = ['published', 'unpublished'] as const

/** Websites that are told when something is published or withdrawn, so that they show it. */
export const Webhooks = (): CollectionConfig =>
  withTexts({
    slug: 'webhooks',
    access: accessTo('webhooks'),
    custom: policies({ audit: 'everybody', autosave: false }),
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'url', 'active', 'updatedAt'], listSearchableFields: ['name', 'url'] },
    defaultSort: 'name',
    lockDocuments: false,
    endpoints: webhookEndpoints,
    hooks: { beforeDelete: [forgetMessages] },
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'url', type: 'text', required: true, validate: checkReceiver },
      { name: 'events', type: 'select', hasMany: true, required: true, defaultValue: [...webhookEvents], options: [...webhookEvents] },
      { name: 'signing', type: 'ui', admin: { components: { Field: '/src/admin/webhooks/SecretPanel#SecretPanel' } } },
      { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
      {
        name: 'secret',
        type: 'text',
        hidden: true,
        access: { create: never, update: never, read: never },
        admin: { disableListColumn: true, disableListFilter: true },
      },
    ],
  })

/** Whoever reads it reads why in their language, and what the receiver said as it said it. */
const inWords: FieldHook<WebhookDelivery, string | null> = ({ data, req, value }) =>
  whyInWords({ why: data?.lastWhy, said: value ?? '' }, req.i18n.language)

/** What each webhook has been told, and how that went. Written by Spets alone. */
export const WebhookDeliveries = (): CollectionConfig =>
  withTexts({
    slug: 'webhook-deliveries',
    access: accessTo('webhook-deliveries'),
    custom: policies({ audit: 'nobody', autosave: false }),
    admin: {
      useAsTitle: 'event',
      defaultColumns: ['event', 'webhook', 'state', 'attempts', 'lastStatus', 'createdAt'],
      listSearchableFields: ['event', 'messageId', 'lastError'],
    },
    defaultSort: '-createdAt',
    lockDocuments: false,
    graphQL: false,
    endpoints: webhookDeliveryEndpoints,
    fields: [
      { name: 'again', type: 'ui', admin: { components: { Field: '/src/admin/webhooks/SendAgain#SendAgain' } } },
      { name: 'messageId', type: 'text', required: true, unique: true, index: true },
      { name: 'webhook', type: 'relationship', relationTo: 'webhooks', index: true },
      { name: 'event', type: 'select', required: true, options: webhookEvents.map((event) => `content.${event}`) },
      { name: 'state', type: 'select', required: true, index: true, defaultValue: 'waiting', options: ['waiting', 'taken', 'given-up'] },
      { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
      { name: 'nextAttempt', type: 'date', index: true },
      { name: 'lastAttempt', type: 'date' },
      { name: 'lastStatus', type: 'number' },
      { name: 'lastError', type: 'text', hooks: { afterRead: [inWords] } },
      { name: 'lastWhy', type: 'text', admin: { hidden: true } },
      { name: 'body', type: 'json', required: true },
    ],
  })

/**
 * Changes of what readers see that have been begun, and not been told of yet: what is left here by a process that was killed
 * is told of by a worker.
 */
export const BegunChanges = (): CollectionConfig =>
  closed('begun-changes', [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'entity', type: 'text', required: true },
    { name: 'document', type: 'text' },
    { name: 'seen', type: 'json' },
  ])
