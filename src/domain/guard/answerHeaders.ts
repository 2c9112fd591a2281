import { contentLanguages } from '../../i18n/languages'

type Headers = Readonly<Record<string, string>>

const everywhere: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** The admin needs inline scripts; nothing else may frame it or be fetched from elsewhere, and it frames what it previews alone. */
const admin = (framed: string | null): Headers => ({
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `frame-src ${["'self'", ...(framed ? [framed] : [])].join(' ')}`,
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; '),
})

/** Whoever has the link may act for somebody: it is told to no other site, kept by no cache and found by no search. */
const personal: Headers = { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }

/** A calendar of one person says for itself how it is kept: programs ask for it each hour, and are told that it is the same. */
const calendar: Headers = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' }

/** What a form was sent with stands in its answer. */
const form: Headers = { 'cache-control': 'no-store' }

/** The first step of an address at which there is nothing of one person alone, or which says for itself how it is kept. */
const common = new Set<string>([
  ...contentLanguages,
  '',
  '_next',
  'admin',
  'api',
  'blocks',
  'catalog.jsonld',
  'catalog.rdf',
  'catalog.ttl',
  'eu-emblem.png',
  'face.css',
  'favicon.svg',
  'fonts',
  'guide',
  'guide.css',
  'health',
  'icon.svg',
  'id',
  'robots.txt',
  'sitemap.xml',
  'sitemaps',
  'logo-dark.png',
  'logo.png',
  'og',
  'patterns',
  'preview.js',
  'terms.js',
  'v1',
  'web.css',
  'year-wheel.js',
])

/** Links in mails about an account: to choose a password, or to say that the address is one's own. */
const accountLinks = new Set(['reset', 'verify'])

/**
 * What every answer at an address says of how it may be used: the page, a redirect, a refusal, what is answered to a
 * form, and what Next says of an address at which there is nothing. What is not known as common to all is a link of one person's.
 * @param path decoded
 * @param framed the origin of a website that the admin shows drafts on, if any
 */
export function answerHeaders(path: string, framed: string | null = null): Headers {
  const [first = '', second = '', ...rest] = path
    .toLowerCase()
    .split(/[/\\]+/)
    .filter(Boolean)
  if (first === 'calendar') return { ...everywhere, ...calendar }
  if (!common.has(first)) return { ...everywhere, ...personal }
  if (first === 'admin') return { ...everywhere, ...admin(framed), ...(accountLinks.has(second) ? personal : {}) }
  const isForm = second === 'subscribe' || (second === 'meetings' && rest.at(-1) === 'sign-up')
  return isForm ? { ...everywhere, ...form } : everywhere
}
