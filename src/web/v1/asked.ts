import type { Payload } from 'payload'
import type { ContentLanguage } from '../../i18n/languages'
import type { Question } from './question'
import type { At } from './values'

/** What a route needs to know of who asks. */
export interface Asked {
  payload: Payload
  request: Request
  url: URL
  language: ContentLanguage
  at: At
  now: Date
}

/** Where one is in a list, and the addresses to go on by. */
export function pageAt({ at, url }: Asked, { limit, page }: Pick<Question, 'limit' | 'page'>, total: number) {
  const last = Math.max(1, Math.ceil(total / limit))
  const to = (number: number): string => {
    const asked = new URLSearchParams(url.searchParams)
    asked.set('page', String(number))
    return `${at.root}${url.pathname}?${asked}`
  }
  return {
    page,
    limit,
    total,
    links: {
      self: to(page),
      first: to(1),
      previous: page > 1 ? to(Math.min(page - 1, last)) : null,
      next: page < last ? to(page + 1) : null,
      last: to(last),
    },
  }
}

/** Says that an answer depends on the language that a reader prefers, where the address does not say which. */
export function byLanguage({ url }: Asked, answer: Response): Response {
  if (!url.searchParams.has('locale')) answer.headers.set('vary', 'accept-language')
  return answer
}
