import type { PlannedItem } from '../../domain/planning/items'
import { adminAddresses } from '../addresses'

/** Where something planned is opened. */
export const hrefOfItem = ({ kind, id }: Pick<PlannedItem, 'kind' | 'id'>): string =>
  adminAddresses.document(kind === 'meeting' ? 'meetings' : 'activities', id)
