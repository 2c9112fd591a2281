import type { PayloadRequest } from 'payload'
import { ownStrengthAreas } from '../../../access/ownAreas'
import { roleOf } from '../../../access/roles'
import { settingsOf } from '../../../env'
import { type Translate, translator } from '../../../i18n'
import { uiLanguageFor } from '../../../i18n/languages'

/** A row of a card on the first page: what it is, and where it is dealt with. */
export interface Line {
  key: string
  title: string
  href: string
  note: string
  /** For sorting, ISO 8601. */
  at: string
}

/** Whoever looks at the first page, and how their words are written. */
export interface Viewer {
  req: PayloadRequest
  t: Translate
  now: Date
  /** A day in words, on the wall of the region. */
  day: (stored: string) => string
  /** A day with its time. */
  moment: (stored: string) => string
  /** The areas that a process leader is cut to; null for those who are responsible for all. */
  areas: string[] | null
}

export async function viewerOf(req: PayloadRequest): Promise<Viewer> {
  const { zone: timeZone } = settingsOf(req.payload)
  const locale = uiLanguageFor(req.i18n.language) === 'en' ? 'en-GB' : 'sv-SE'
  const dayFormat = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' })
  const momentFormat = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  return {
    req,
    t: translator(req.i18n.language),
    now: new Date(),
    day: (stored) => dayFormat.format(new Date(stored)),
    moment: (stored) => momentFormat.format(new Date(stored)),
    areas: roleOf(req.user) === 'process-leader' ? await ownStrengthAreas(req) : null,
  }
}
