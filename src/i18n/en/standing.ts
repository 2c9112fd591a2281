import type { Translated } from '../translated'
import type { standing as sv } from '../sv/standing'

/** How a strength area stands, for whoever leads it. */
export const standing: Translated<typeof sv> = {
  tab: 'How it stands',
  about: 'How things stand on {{day}}. All is counted anew each time you open the page.',
  inNumbers: 'In numbers',
  numbers: {
    held: { one: '{{count}} meeting has been held this year', other: '{{count}} meetings have been held this year' },
    came: { one: '{{count}} participant came to them', other: '{{count}} participants came to them' },
    coming: { one: '{{count}} meeting is coming', other: '{{count}} meetings are coming' },
    organisations: { one: '{{count}} actor belongs here', other: '{{count}} actors belong here' },
    gaps: { one: '{{count}} thing to look at', other: '{{count}} things to look at' },
  },
  all: 'Show all in the list',
  more: { one: 'Show {{count}} more', other: 'Show {{count}} more' },
  gaps: {
    title: 'To look at',
    none: 'Nothing is missing, and nothing is late.',
    organisationsNotMet: {
      one: '{{count}} actor has not been at a meeting this year',
      other: '{{count}} actors have not been at a meeting this year',
    },
    activitiesLate: { one: '{{count}} activity is late', other: '{{count}} activities are late' },
    activitiesWithoutOutcome: {
      one: '{{count}} activity is done but has no outcome',
      other: '{{count}} activities are done but have no outcome',
    },
    termsWithoutExplanation: { one: '{{count}} term has no plain explanation', other: '{{count}} terms have no plain explanation' },
    initiativesWithoutLevel: { one: '{{count}} initiative has no level', other: '{{count}} initiatives have no level' },
    initiativesWithoutDialogue: { one: '{{count}} initiative has no dialogue', other: '{{count}} initiatives have no dialogue' },
    lastDay: 'Was to be done {{day}}',
  },
  coming: { title: 'Meetings to come', none: 'No meeting is planned.' },
  held: {
    title: 'Meetings this year',
    none: 'No meeting has been held this year.',
    note: '{{day}} · {{came}}, {{organisations}}',
    came: { one: '{{count}} participant', other: '{{count}} participants' },
    organisations: { one: '{{count}} organisation', other: '{{count}} organisations' },
  },
  activities: { title: 'Activities', status: 'Status', sum: 'All' },
  initiatives: { title: 'Initiatives', none: 'No initiative belongs here.' },
  news: { title: 'News', none: 'No news belongs here.', draft: '{{day}} · draft' },
  organisations: {
    title: 'Actors',
    none: 'No organisation belongs here.',
    met: 'Was at a meeting this year',
    notMet: 'At no meeting this year',
  },
  terms: {
    title: 'Terms in the news',
    none: 'The news points at no terms.',
    explained: 'Has an explanation',
    unexplained: 'Has no explanation',
  },
}
