export const calendar = {
  time: {
    day: '{{weekday}} {{day}} {{month}} {{year}}',
    clock: '{{hour}}:{{minute}}',
    withinDay: '{{day}} kl. {{start}}–{{end}} ({{zone}})',
    overDays: '{{startDay}} kl. {{start}} till {{endDay}} kl. {{end}} ({{zone}})',
    swedishTime: 'svensk tid',
  },
  joinOnline: 'Delta på distans: {{link}}',
} as const
