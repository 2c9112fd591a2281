import type { IncomingMail, MailPart } from './mail'

/** The calendars in a mail, as text: as parts of it, as files whatever they are called, or as all that it says. */
export function calendarsIn({ parts, text }: Pick<IncomingMail, 'parts' | 'text'>): string[] {
  const found = parts.filter(isCalendar).map(withMethod)
  return isCalendarText(text) ? [...found, text] : found
}

const isCalendar = ({ content, type }: MailPart): boolean => calendarTypes.includes(type) || isCalendarText(content)

/** What calendars are sent as (RFC 6047 2.4, and what mailers make of it). */
export const calendarTypes: readonly string[] = ['text/calendar', 'application/ics', 'text/x-vcalendar']

const isCalendarText = (text: string): boolean => /^[\s\uFEFF]*BEGIN:VCALENDAR\b/i.test(text.slice(0, 200))

/** What is done stands in the text; only where it does not, as a parameter of the part (RFC 6047 2.4). */
function withMethod({ content, method }: MailPart): string {
  if (!method || methodOf(content)) return content
  return content.replace(/BEGIN:VCALENDAR[ \t]*(\r\n|\n|\r)/i, (begin) => `${begin}METHOD:${method.replace(/[^\w-]/g, '')}\r\n`)
}

const methodOf = (calendar: string): string | null => /^METHOD[^:\r\n]*:[ \t]*([\w-]+)/im.exec(calendar)?.[1]?.toUpperCase() ?? null

/** Whether a mail answers an invitation by iTIP, or proposes another time (RFC 5546 3.2.3 and 3.2.7). */
export const isCalendarReply = (mail: Pick<IncomingMail, 'parts' | 'text'>): boolean =>
  calendarsIn(mail).some((calendar) => ['REPLY', 'COUNTER'].includes(methodOf(calendar) ?? ''))

const outlooks: readonly string[] = ['application/ms-tnef', 'application/vnd.ms-tnef']

/** Whether a mail holds an answer in the form that only Outlook reads (winmail.dat, MS-OXTNEF), which tells in its message class that it is one. */
export const isOutlookReply = ({ parts }: Pick<IncomingMail, 'parts'>): boolean =>
  parts.some(({ content, type }) => outlooks.includes(type) && /IPM\.(Microsoft )?Schedule\.(Meeting\.Resp|MtgResp)/i.test(content))
