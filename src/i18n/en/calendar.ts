import type { Translated } from '../translated'
import type { calendar as sv } from '../sv/calendar'

export const calendar: Translated<typeof sv> = {
  time: {
    day: '{{weekday}} {{day}} {{month}} {{year}}',
    clock: '{{hour}}:{{minute}}',
    withinDay: '{{day}}, {{start}}–{{end}} ({{zone}})',
    overDays: '{{startDay}}, {{start}} to {{endDay}}, {{end}} ({{zone}})',
    swedishTime: 'Swedish time',
  },
  joinOnline: 'Join online: {{link}}',
  subscribe: 'Subscribe to the calendar',
  open: 'Open in your calendar',
  byHand: 'Or add the address in your calendar program:',
}
