import type { Data, Payload, PayloadRequest, Where } from 'payload'
import { mayInviteTo, mayReleaseNewsletter } from '../../access/actions'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import type { CorrectionNote } from '../../domain/mailContent'
import type { AudienceChoice, DispatchKind } from '../../domain/mailings'
import { isOpen } from '../../domain/dispatchStatus'
import { settingsOf } from '../../env'
import { defaultLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { frozenSenderOf, isOfMeeting, mailingOf, mailings, mayBeApprovedBy, senderInWords, webCorrectionsOf } from '../../mail'
import type { Dispatch } from '../../payload-types'
import { adminAddresses } from '../addresses'

/** What a dispatch's page shows that does not change while it goes; times as ISO 8601. */
export interface DispatchFacts {
  id: string
  title: string
  kind: DispatchKind
  /** Address of the newsletter or meeting that was sent; null when it is gone. */
  source: string | null
  /** Address of the activity that it carries out; null where it carries out none. */
  activity: string | null
  /** Address of where it is sent; null for a correction and a welcome letter. */
  sendingTab: string | null
  /** Address of the public web version; null when it has none. */
  webVersion: string | null
  /** Null while it is open, and where nobody is known. */
  confirmedBy: string | null
  isOpen: boolean
  requestedBy: string | null
  approvedBy: string | null
  approvalAnswer: string | null
  approvalChanged: boolean
  from: string
  replyTo: string
  /** Whom it was for; null for a first dispatch, which was for everyone. */
  audience: AudienceChoice | null
  /** Address of the dispatch that this one corrects. */
  corrects: string | null
  webCorrections: { at: string; by: string | null; note: CorrectionNote }[]
  registryNumber: string
  /** When it was forgotten who got it; null while that is known. */
  rowsRemovedAt: string | null
  /** IANA zone in which times are told. */
  zone: string
  undoSeconds: number
  /** When it leaves, while it can be undone without a time having been chosen; what the server's clock showed. ISO 8601. */
  undo: { until: string; now: string } | null
  times: { name: 'createdAt' | 'scheduledFor' | 'startedAt' | 'completedAt'; at: string }[]
}

/** What the reader of a dispatch's page may do there. */
export interface MayDo {
  steer: boolean
  approve: boolean
  /** Wrote it or asked for its approval, and may therefore not approve it. */
  isOwn: boolean
  correct: boolean
  export: boolean
  readDeliveries: boolean
  setRegistryNumber: boolean
  settleUncertain: boolean
  settleRefusals: boolean
}

/** Gathers the facts of a dispatch as Payload's view was given it. */
export async function dispatchFacts(payload: Payload, doc: Data): Promise<DispatchFacts> {
  const dispatch = doc as Dispatch
  const { id, title, kind, inArchive, slug } = dispatch
  const { publicUrl, zone, undoSeconds } = settingsOf(payload)
  const source = sourceOf(dispatch)
  const corrects = idOf(dispatch.corrects)
  return {
    id,
    title,
    kind,
    source,
    activity: await activityOf(payload, dispatch),
    sendingTab: source && kind !== 'correction' && kind !== 'welcome' ? source + (isOfMeeting(kind) ? '/inviting' : '/sending') : null,
    webVersion: inArchive && slug && dispatch.startedAt ? publicAddresses(publicUrl).newsletter(defaultLanguage, slug) : null,
    confirmedBy: isOpen(dispatch.status) ? null : await nameOf(payload, idOf(dispatch.confirmedBy)),
    isOpen: isOpen(dispatch.status),
    requestedBy: await nameOf(payload, idOf(dispatch.approvalRequestedBy)),
    approvedBy: await nameOf(payload, idOf(dispatch.approvedBy)),
    approvalAnswer: dispatch.approvalEnded === 'declined' ? (dispatch.approvalAnswer ?? null) : null,
    approvalChanged: dispatch.approvalEnded === 'changed',
    ...(await sentAs(payload, dispatch)),
    audience: await furtherAudience(payload, dispatch),
    corrects: corrects && adminAddresses.document('dispatches', corrects),
    webCorrections: await Promise.all(
      webCorrectionsOf(dispatch).map(async ({ at, by, note }) => ({ at, by: await nameOf(payload, by), note })),
    ),
    registryNumber: dispatch.registryNumber ?? '',
    rowsRemovedAt: dispatch.rowsRemovedAt ?? null,
    zone,
    undoSeconds,
    undo: undoOf(dispatch),
    times: timesOf(dispatch),
  }
}

/** What the user may do with a dispatch; our endpoints ask the same again. */
export async function mayDoWith(req: PayloadRequest, doc: Data): Promise<MayDo> {
  const dispatch = doc as Dispatch
  const role = roleOf(req.user)
  const isOwn = dispatch.status === 'draft' && !(await areOthers(req, dispatch))
  return {
    steer: await maySteer(req, dispatch),
    approve: mayDo(role, 'approveNewsletter') && !isOwn,
    isOwn,
    correct: mayDo(role, 'sendNewsletter'),
    export: mayDo(role, 'exportDeliveries'),
    readDeliveries: mayDo(role, 'readDeliveries') && !dispatch.rowsRemovedAt,
    setRegistryNumber: mayDo(role, 'setRegistryNumber'),
    settleUncertain: mayDo(role, 'settleUncertain') && !dispatch.rowsRemovedAt,
    settleRefusals: mayDo(role, 'settleRefusals'),
  }
}

const areOthers = async ({ payload, user }: PayloadRequest, dispatch: Dispatch): Promise<boolean> =>
  isOfMeeting(dispatch.kind) || !dispatch.newsletter || mayBeApprovedBy(payload, dispatch, user?.id ?? '')

async function maySteer(req: PayloadRequest, { kind, meeting, newsletter }: Dispatch): Promise<boolean> {
  const id = idOf(isOfMeeting(kind) ? meeting : newsletter) ?? ''
  const read = { id, depth: 0, disableErrors: true } as const
  if (isOfMeeting(kind)) {
    const found = await req.payload.findByID({ collection: 'meetings', ...read })
    return found !== null && mayInviteTo(req, found)
  }
  const found = await req.payload.findByID({ collection: 'newsletters', ...read })
  return found !== null && mayReleaseNewsletter(req, found)
}

/** Who it comes from; the newsletter or meeting may be gone. */
async function sentAs(payload: Payload, dispatch: Dispatch): Promise<{ from: string; replyTo: string }> {
  const mailing = mailingOf(dispatch)
  return mailing.id ? senderInWords(payload, mailing, frozenSenderOf(dispatch)) : { from: '', replyTo: '' }
}

/** Whom a further dispatch of a newsletter was for. */
async function furtherAudience(payload: Payload, { kind, newsletter, audience, createdAt }: Dispatch): Promise<AudienceChoice | null> {
  const id = idOf(newsletter)
  if (kind !== 'newsletter' || !id || !audience) return null
  const where: Where = { and: [{ newsletter: { equals: id } }, { kind: { equals: kind } }, { createdAt: { less_than: createdAt } }] }
  const { totalDocs } = await payload.count({ collection: 'dispatches', where })
  return totalDocs > 0 ? audience : null
}

const undoOf = ({ scheduledFor, startedAt, status, timed }: Dispatch): DispatchFacts['undo'] =>
  status === 'scheduled' && !timed && !startedAt && scheduledFor ? { until: scheduledFor, now: new Date().toISOString() } : null

/**
 * When it was meant to start is worth telling only until it has, and of what is open no time holds. What leaves in a
 * minute has a clock of its own.
 */
function timesOf(dispatch: Dispatch): DispatchFacts['times'] {
  if (isOpen(dispatch.status)) return []
  const names = ['createdAt', dispatch.startedAt ? 'startedAt' : 'scheduledFor', 'completedAt'] as const
  return names.flatMap((name) => {
    if (name === 'scheduledFor' && !dispatch.timed) return []
    const at = name === 'createdAt' ? (dispatch.confirmedAt ?? dispatch.createdAt) : dispatch[name]
    return at ? [{ name, at }] : []
  })
}

function sourceOf({ kind, newsletter, meeting }: Dispatch): string | null {
  const id = idOf(isOfMeeting(kind) ? meeting : newsletter)
  return id && adminAddresses.document(mailings[kind].collection, id)
}

/** Whoever may see a dispatch may see activities. A welcome letter carries out none: it goes by itself. */
async function activityOf(payload: Payload, { kind, meeting, newsletter }: Dispatch): Promise<string | null> {
  const read = { select: { activity: true }, depth: 0, disableErrors: true } as const
  const [invited, written] = [idOf(meeting), idOf(newsletter)]
  const source = isOfMeeting(kind)
    ? invited && (await payload.findByID({ collection: 'meetings', id: invited, ...read }))
    : kind !== 'welcome' && written && (await payload.findByID({ collection: 'newsletters', id: written, ...read }))
  const activity = source ? idOf(source.activity) : null
  return activity && adminAddresses.document('activities', activity)
}

/** Whoever may see a dispatch may see who confirmed it, though not the user. */
async function nameOf(payload: Payload, id: string | null): Promise<string | null> {
  if (!id) return null
  const select = { name: true } as const
  const user = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, select })
  return user?.name ?? null
}

const idOf = (related: string | { id: string } | null | undefined): string | null =>
  typeof related === 'object' ? (related?.id ?? null) : (related ?? null)
