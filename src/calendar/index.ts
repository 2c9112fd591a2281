export type { CalendarEvent } from './event'
export { calendarPart, invitationRequest, type InvitationRequest } from './invitation'
export { publicCalendar } from './publicCalendar'
