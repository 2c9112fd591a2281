const written = /^\s*(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?Z?\s*$/i

/**
 * What a date and time (RFC 5545 3.3.5) shows on the wall, in milliseconds as if it were UTC; null for what is none, such
 * as a day alone or 30 February.
 */
export function wallIn(text: string): number | null {
  const [, year, month, day, hours, minutes, seconds = '00'] = written.exec(text) ?? []
  const wall = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.000Z`
  const milliseconds = Date.parse(wall)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === wall ? milliseconds : null
}
