export type { CalendarEvent, Organiser } from './event'
export { calendarPart, invitationRequest, type InvitationRequest } from './invitation'
export { publicCalendar, type PublicCalendar } from './publicCalendar'
