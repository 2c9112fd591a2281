import type { Translated } from '../translated'
import type { series as sv } from '../sv/series'

export const series: Translated<typeof sv> = {
  until: '{{when}}, until {{day}}',
  everyDay: 'Every {{days}}',
  someWeeks: '{{every}} week on {{days}}',
  monthly: 'The {{place}} {{day}} of {{every}} month',
  except: '{{when}} except {{months}}',
  problems: {
    zone: 'Write the time zone as Europe/Stockholm.',
    backwards: 'The last day lies before the first.',
    noWeekday: 'Choose on which day of the week the meetings are.',
    endsBeforeItBegins: 'The meeting ends before it begins.',
    never: 'There is no such day between the first and the last. Choose a later last day.',
    tooMany: 'These are more than 400 meetings. Choose an earlier last day.',
    skipped: 'Clocks are put forward on {{day}}, so that time does not exist then. Choose another time.',
    split: 'Choose a day that has meetings of the series both before and after it.',
  },
  dates: 'This is how it will be',
  incomplete: 'Choose a day of the week, a first and a last day, and you see which dates it will be.',
  count: { one: '{{count}} meeting', other: '{{count}} meetings' },
  holiday: 'Holiday: {{name}}',
  made: 'is there',
  saveFirst: 'Save the series, and you can make the meetings.',
  make: { one: 'Make {{count}} meeting', other: 'Make {{count}} meetings' },
  making: 'Making …',
  allMade: 'All meetings are there. Invite to the whole series from the first meeting, under Invite.',
  invite: 'Invite to the whole series',
  mail: {
    subject: 'Invitation to several meetings: {{title}}',
    label: 'Invitation to several meetings',
    dates: 'The meetings',
    cancelled: 'cancelled',
  },
  split: {
    title: 'Change from a day on',
    about:
      'The meetings before that day are as they were. If anybody is invited the meetings are moved one by one, so that calendars follow. Else the series is a new one from that day on.',
    from: 'From',
    startClock: 'New start',
    endClock: 'New end',
    place: 'New place',
    go: 'Split the series here',
    done: 'Meetings moved: {{count}}. Where people are invited they are told when you tell them, in one mail.',
    tell: 'See the mail about all the changed meetings',
    open: 'Open the new series',
  },
  places: { first: 'first', second: 'second', third: 'third', fourth: 'fourth', last: 'last' },
  every:
    'every|every second|every third|every fourth|every fifth|every sixth|every seventh|every eighth|every ninth|every tenth|every eleventh|every twelfth',
}
