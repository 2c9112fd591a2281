export type { CalendarEvent } from './event'
export { holidaysIn } from './holidays'
export { calendarPart, invitationRequest, type InvitationRequest } from './invitation'
export { publicCalendar } from './publicCalendar'
