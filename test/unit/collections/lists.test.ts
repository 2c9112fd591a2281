import type { CollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { scopeOf } from '../../../src/access/permissions'
import { collections } from '../../../src/collections'
import { policiesOf } from '../../../src/policies'
import { publicCollections } from '../../support/probes'
import { testSettings } from '../../support/settings'

/** Those that people see: not those that Spets alone writes. */
const shown = collections(testSettings(undefined)).filter(({ admin }) => admin?.hidden !== true)

const slugs = (found: readonly CollectionConfig[]) => found.map(({ slug }) => slug).toSorted()

/** A new collection fails these until it stands among the one or the other: nobody forgets it in silence. */
describe('of every collection that people see it is said', () => {
  it('whether its lists are in the order of the alphabet', () => {
    const inAnotherOrder = [
      'api-clients',
      'audit-events',
      'deliveries',
      'dispatches',
      'incoming-mails',
      'invitations',
      'logos',
      'media',
      'newsletters',
      'people',
      'redirects',
      'suppressions',
      'term-tombstones',
      'webhook-deliveries',
      'webhooks',
    ]
    expect(slugs(shown.filter((each) => !policiesOf(each).alphabet))).toEqual(inAnotherOrder)
  })

  it('whether the public reads some of it, and then its secrets are looked for', () => {
    const open = collections(testSettings(undefined)).filter(({ slug }) => scopeOf('public', slug, 'read') !== null)
    expect(slugs(open)).toEqual([...publicCollections].toSorted())
  })

  it('whether its documents go to the trash before they are gone', () => {
    const goneAtOnce = [
      'api-clients',
      'audit-events',
      'contacts',
      'deliveries',
      'dispatches',
      'incoming-mails',
      'invitations',
      'logos',
      'media',
      'meeting-series',
      'people',
      'redirects',
      'suppressions',
      'term-tombstones',
      'users',
      'webhook-deliveries',
      'webhooks',
    ]
    expect(slugs(shown.filter(({ trash }) => !trash))).toEqual(goneAtOnce)
  })
})
