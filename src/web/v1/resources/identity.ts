import type { Parts } from '../parts'
import { type At, hrefOf, momentOf } from '../values'

/** What of every document is read. */
export const common = { slug: true, title: true, updatedAt: true } as const

/** What every item has: what it is called here, where it is, and where people read it. */
export const identity = (p: Parts, example: string) => ({
  id: p.string('id', example),
  href: p.string('href'),
  page: p.string('page'),
  updatedAt: p.moment('updatedAt'),
})

/** The same of a document. @param page path of its page, without the language */
export const identityOf = (path: string, { slug, updatedAt }: { slug: string; updatedAt: string }, page: string, at: At) => ({
  id: slug,
  href: hrefOf(path, slug, at),
  page: `${at.root}/${at.words.language}/${page}`,
  updatedAt: momentOf(updatedAt),
})

/** A page of its own, whose name stands in its address. */
export const pageAt = (path: string, { slug }: { slug: string }) => `${path}/${encodeURIComponent(slug)}`
