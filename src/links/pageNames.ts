/** Last parts of addresses that lists of ours have below a language, so that no page may be called so. */
export const reservedPageNames: ReadonlySet<string> = new Set([
  'arshjul',
  'calls',
  'documents',
  'initiatives',
  'meetings',
  'news',
  'newsletters',
  'preview',
  'privacy',
  'search',
  'sok',
  'strength-areas',
  'subscribe',
  'terms',
  'year-wheel',
])
