import type { PayloadRequest, RequestContext, Where } from 'payload'

interface Previewed {
  collection: string
  id: string
}

/**
 * As `context` of a read by the public: this one document is read as if it were out, and all else as the public reads it.
 * For those alone who have shown that they may see it.
 */
export const previewing = (collection: string, id: string): RequestContext => ({ previewed: { collection, id } satisfies Previewed })

/** What the public reads of a collection, and the one document that is previewed. */
export function withPreviewed({ context }: PayloadRequest, slug: string, out: Where): Where {
  const previewed = previewedIn(context)
  return previewed?.collection === slug ? { or: [out, { id: { equals: previewed.id } }] } : out
}

/** Whether it is this document that a read is allowed to see as it is saved. */
export function isPreviewed({ context }: PayloadRequest, slug: string, id: unknown): boolean {
  const previewed = previewedIn(context)
  return previewed !== undefined && previewed.collection === slug && previewed.id === id
}

const previewedIn = (context: RequestContext) => context.previewed as Previewed | undefined
