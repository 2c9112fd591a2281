import { settingsOf } from '../../env'
import { forEveryone } from '../../keptAnswers'
import type { Handler } from '../handler'

/** What is for one person, or for those who log in: no search engine has anything to do there. */
const personal = [
  '/admin',
  '/api/',
  '/calendar/',
  '/guide',
  '/health/',
  '/invitations/',
  '/preferences/',
  '/sign-ups/',
  '/subscriptions/',
  '/unsubscribe/',
  '/*/news/preview/',
]

/** Pictures of pages are files of the API. */
const allowed = ['/api/media/file/', '/api/documents/file/', '/api/logos/file/']

/** `robots.txt` (RFC 9309). */
export const robots: Handler = (payload) => {
  const lines = [
    'User-agent: *',
    ...allowed.map((path) => `Allow: ${path}`),
    ...personal.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${settingsOf(payload).publicUrl}/sitemap.xml`,
    '',
  ]
  return Promise.resolve(forEveryone(new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })))
}
