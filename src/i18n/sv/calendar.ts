export const calendar = {
  time: {
    day: '{{weekday}} {{day}} {{month}} {{year}}',
    clock: '{{hour}}:{{minute}}',
    withinDay: '{{day}} kl. {{start}}–{{end}} ({{zone}})',
    overDays: '{{startDay}} kl. {{start}} till {{endDay}} kl. {{end}} ({{zone}})',
    swedishTime: 'svensk tid',
  },
  joinOnline: 'Delta på distans: {{link}}',
  subscribe: 'Prenumerera på kalendern',
  open: 'Öppna i din kalender',
  byHand: 'Eller lägg in adressen i ditt kalenderprogram:',
} as const
