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

/** Where people open Spets' admin, which shows drafts in a frame; on one's own machine by either name of it. */
export const adminOrigins = process.env.SPETS_ADMIN_URL
  ? [new URL(process.env.SPETS_ADMIN_URL).origin]
  : [new URL(spetsUrl).origin, new URL(spetsUrl.replace('//127.0.0.1', '//localhost')).origin]
