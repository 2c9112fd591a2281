import type { CollectionSlug, PayloadRequest } from 'payload'
import { scopeOf } from '../../access/permissions'
import { ownStrengthAreas } from '../../access/ownAreas'
import { roleOf } from '../../access/roles'
import type { TextKey } from '../../i18n'
import { ReadOnlyReason } from './ReadOnlyReason'

/** Says over a form that cannot be changed why that is so, and who can. */
export async function WhyReadOnly({ collectionSlug, req }: { collectionSlug: CollectionSlug; req: PayloadRequest }) {
  return <ReadOnlyReason reason={await reasonFor(req, collectionSlug)} />
}

async function reasonFor(req: PayloadRequest, slug: string): Promise<TextKey> {
  switch (scopeOf(roleOf(req.user), slug, 'update')) {
    case 'ownAreas':
    case 'ownAreasOrNone':
      return (await ownStrengthAreas(req)).length > 0 ? 'admin.readOnly.areas' : 'admin.readOnly.noAreas'
    case 'ownDocuments':
      return 'admin.readOnly.owner'
    default:
      return scopeOf('administrator', slug, 'update') === null ? 'admin.readOnly.nobody' : 'admin.readOnly.role'
  }
}
