import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { idOf } from '../../../domain/relations'
import type { Term } from '../../../payload-types'

type Left = Pick<Term, 'identifier' | 'replacedBy'> & { label: string }

const keyFor = (id: string): string => `tombstone of ${id}`

/** What readers see of a term that goes to the trash is looked up before it does, for then it is a draft like any other. */
export const rememberPublished: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const old = originalDoc as Term | undefined
  // What is made in the trash has been seen by nobody.
  if (!old?.id || !data.deletedAt || old.deletedAt) return data
  const term = await req.payload.findByID({
    collection: 'terms',
    id: old.id,
    locale: 'sv',
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (term?._status === 'published') req.context[keyFor(old.id)] = leftOf(term)
  return data
}

/** In the trash a term leaves a tombstone at once; where it is published again it needs none. */
export const keepTombstone: CollectionAfterChangeHook = async ({ doc, req }) => {
  const term = doc as Term
  const left = req.context[keyFor(term.id)] as Left | undefined
  if (term.deletedAt && left) {
    delete req.context[keyFor(term.id)]
    await leave(req, left)
  } else if (!term.deletedAt && term._status === 'published') {
    await req.payload.delete({ collection: 'term-tombstones', where: named(term.identifier), overrideAccess: true, req })
  }
}

/** What pointed at a deleted term finds out what it was and what replaced it. From the trash it has left that already. */
export const leaveTombstone: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const term = doc as Term
  if (term._status === 'published') await leave(req, leftOf(term))
}

/** What a term has replaced is replaced by its own heir from then on. */
export const passOnReplaced: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const asked = { id, depth: 0, joins: false, trash: true, disableErrors: true, overrideAccess: true, req } as const
  const term = await req.payload.findByID({ collection: 'terms', ...asked, id: String(id) })
  if (!term) return
  await req.payload.update({
    collection: 'term-tombstones',
    where: { replacedBy: { equals: id } },
    data: { replacedBy: heirOf(term) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function leave(req: PayloadRequest, { identifier, label, replacedBy }: Left): Promise<void> {
  const asked = { collection: 'term-tombstones', overrideAccess: true, depth: 0, req } as const
  const data = { identifier, label, replacedBy: replacedBy ?? null }
  const { docs } = await req.payload.find({ ...asked, where: named(identifier), limit: 1 })
  const [known] = docs
  if (known) await req.payload.update({ ...asked, id: known.id, data })
  else await req.payload.create({ ...asked, data })
}

const named = (identifier: string) => ({ identifier: { equals: identifier } })

const leftOf = (term: Term): Left => ({ identifier: term.identifier, label: term.preferredLabel, replacedBy: heirOf(term) })

const heirOf = ({ replacedBy }: Term): string | null => (replacedBy ? idOf(replacedBy) : null)
