import { APIError, type CollectionBeforeOperationHook, type Payload, type TypedUser } from 'payload'
import type { AuditActorKind, AuditAction, AuditNumbers } from '../domain/audit'
import { translator } from '../i18n'
import type { AuditEvent } from '../payload-types'

/** What was done, to which document. Never holds what a field says: names and addresses have no place here. */
export interface AuditEntry {
  deed: AuditAction
  /** Slug of the collection or global. */
  entity?: string
  /** Id of the document; none for a global or for a deed on many. */
  document?: string | number | null
  /** Names of the fields that were changed, as paths. */
  fields?: readonly string[]
  numbers?: AuditNumbers
  /** Said when no user is behind it: `system` unless told. */
  by?: AuditActorKind
}

/** Whoever asks: a request, or the worker with its Payload alone. */
export interface Doer {
  payload: Payload
  user?: TypedUser | null
}

/**
 * Writes a deed in the audit log, after it is done. Waits for the write, and fails if it fails: a log that
 * may miss something is none.
 * @example await recordAudit(req, { deed: 'export', entity: 'contacts', numbers: { rows: 120 } })
 */
export async function recordAudit({ payload, user }: Doer, deed: AuditEntry): Promise<void> {
  await payload.db.create({ collection: 'audit-events', data: eventOf(deed, user), returning: false })
}

/** The event that a deed leaves in the log, for who writes it together with what was done. */
export function eventOf({ by, deed, document, entity, fields, numbers }: AuditEntry, user?: TypedUser | null): Omit<AuditEvent, 'id'> {
  return {
    at: new Date().toISOString(),
    ...actorOf(user, by),
    deed,
    entity: entity ?? null,
    document: document === undefined || document === null ? null : String(document),
    fields: fields && fields.length > 0 ? [...fields] : null,
    numbers: numbers ? { ...numbers } : null,
  }
}

/** Nobody makes, changes or deletes events through Payload, whatever access says. @throws APIError 403 */
export const onlyTheRecorderWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'read' || operation === 'count') return args
  throw new APIError(translator(req.i18n.language)('problems.notAllowed'), 403)
}

function actorOf(user: TypedUser | null | undefined, by: AuditActorKind = 'system'): Pick<AuditEvent, 'actorKind' | 'actor' | 'actorName'> {
  if (!user) return { actorKind: by, actor: null, actorName: null }
  return { actorKind: 'user', actor: String(user.id), actorName: user.name }
}
