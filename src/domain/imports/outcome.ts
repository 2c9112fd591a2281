import type { ContactChange, NewContact } from './contact'

export type RowOutcome =
  | { outcome: 'create'; contact: NewContact }
  | { outcome: 'update'; contactId: string; change: ContactChange }
  | { outcome: 'unchanged'; contactId: string }
  | { outcome: 'duplicate'; firstRow: number }
  | { outcome: 'blank' }
  | { outcome: 'error' }
