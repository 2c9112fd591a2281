/** A calendar day, ISO 8601: `YYYY-MM-DD`. Days compare as text. */
export type Day = string

/** The day of an instant or day as it is stored, in the zone that the region lives in. */
export const dayOf = (stored: string | Date, zone: string): Day => formatIn(zone).format(new Date(stored))

/** Making a format costs most of using it, and an import asks for the day once a contact. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  // Swedish writes a day as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(zone, format)
  return format
}

export interface Period {
  from?: Day | null
  to?: Day | null
}

/** Whether a day lies in a period; an open end reaches for ever, and both ends belong to it. */
export const isWithin = ({ from, to }: Period, day: Day): boolean => (!from || from.slice(0, 10) <= day) && (!to || day <= to.slice(0, 10))
