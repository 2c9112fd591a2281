/** What is said of the region here; everything else comes from Spets. */
export const site = {
  region: 'Jämtland Härjedalen',
  languages: ['sv', 'en'] as const,
  zone: 'Europe/Stockholm',
}

/** A language of this website. */
export type Language = (typeof site.languages)[number]

/** Where Spets is reached. */
export const spetsUrl = (process.env.SPETS_URL ?? 'http://127.0.0.1:3000').replace(/\/+$/, '')
