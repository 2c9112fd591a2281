import type { CollectionConfig } from 'payload'
import { closed } from '../../closed'

/** How often a page of ours was opened on a day: a number, and nothing that tells one visitor from another. */
export const PageVisits = (): CollectionConfig =>
  closed('page-visits', [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'page', type: 'text', required: true, index: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'count', type: 'number', required: true },
  ])
