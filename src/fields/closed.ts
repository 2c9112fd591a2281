import type { CollectionConfig } from 'payload'

/** Stands on a collection that Spets alone writes and reads, see `closed`. */
export const closedMark = { closed: true } as const

/** Whether Spets alone writes and reads a collection, below Payload's operations: nobody fills in a form for it. */
export const isClosed = ({ custom }: Pick<CollectionConfig, 'custom'>): boolean => custom?.closed === true
