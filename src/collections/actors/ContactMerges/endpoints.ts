import type { Endpoint, PayloadRequest } from 'payload'
import { answering } from '../../../errors'
import { uiLanguageFor } from '../../../i18n/languages'
import { bodyOf, json } from '../../../http'
import { describePair, labelOf } from './describe'
import { findDuplicates } from './duplicates'
import { latestMerges } from './latest'
import { mergeContacts } from './merge'
import { mustBeAsSeen, mustHaveNothingUnderWay, mustMerge, pairIn } from './pair'
import { partInvitations, pointersFrom } from './pointers'
import { undoableIn, undoMerge } from './undo'

/** `POST /api/contacts/merge/preview` with `{kept, removed, choice}`: both cards, the one they become, and what goes along. */
async function preview(req: PayloadRequest): Promise<Response> {
  const pair = await pairIn(req, await bodyOf(req))
  const { payload } = req
  const found = await pointersFrom(payload, pair.removed.id, pair.kept.id)
  const { moving, replaced } = await partInvitations(payload, found.invitations, pair.kept.id)
  const listsIn = (slug: 'segments' | 'meetings') => new Set(found.lists.flatMap(({ collection, id }) => (collection === slug ? [id] : [])))
  const moves = {
    deliveries: found.deliveries.length,
    invitations: moving.length,
    sameMeetings: replaced.length,
    segments: listsIn('segments').size,
    meetings: listsIn('meetings').size,
  }
  const rows = await describePair(payload, pair, uiLanguageFor(req.i18n.language))
  return json({ rows, moves, seen: { kept: pair.kept.updatedAt, removed: pair.removed.updatedAt } })
}

/** `POST /api/contacts/merge` with `{kept, removed, choice, seen}`: the two become one, as it was looked at. */
async function merge(req: PayloadRequest): Promise<Response> {
  const body = await bodyOf(req)
  const pair = await pairIn(req, body)
  mustBeAsSeen(req, pair, body.seen)
  await mustHaveNothingUnderWay(req, pair)
  const { id, kept } = await mergeContacts(req, pair)
  return json({ id, kept }, 201)
}

/** `GET /api/contacts/merges`: those that can be undone, the latest first. */
async function merges(req: PayloadRequest): Promise<Response> {
  mustMerge(req)
  return json({ merges: await latestMerges(req.payload) })
}

/** `POST /api/contacts/merges/:id/undo/preview`: which fields stay as they are, since they were changed since. */
async function previewUndo(req: PayloadRequest): Promise<Response> {
  const { cards } = await undoableIn(req)
  const language = uiLanguageFor(req.i18n.language)
  return json({ removed: cards.removed.name ?? cards.removed.email, stay: cards.stay.map((field) => labelOf(field, language)) })
}

/** `POST /api/contacts/merges/:id/undo`: the one becomes two again. */
async function undo(req: PayloadRequest): Promise<Response> {
  const undoable = await undoableIn(req)
  await undoMerge(req, undoable)
  return json({ kept: undoable.merge.kept, removed: undoable.merge.removed })
}

/** `GET /api/contacts/duplicates`: contacts that may be one and the same. */
async function duplicates(req: PayloadRequest): Promise<Response> {
  mustMerge(req)
  return json(await findDuplicates(req.payload))
}

/** What a person does with two cards of one contact. */
export const mergeEndpoints: Endpoint[] = [
  { path: '/merge/preview', method: 'post', handler: answering(preview) },
  { path: '/merge', method: 'post', handler: answering(merge) },
  { path: '/merges', method: 'get', handler: answering(merges) },
  { path: '/merges/:id/undo/preview', method: 'post', handler: answering(previewUndo) },
  { path: '/merges/:id/undo', method: 'post', handler: answering(undo) },
  { path: '/duplicates', method: 'get', handler: answering(duplicates) },
]
