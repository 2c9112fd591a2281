/** How often the meetings of a series are. */
export const frequencies = ['weekly', 'monthly'] as const

/** The days of the week, in iCalendar's words (RFC 5545 3.3.10). */
export const weekdayKeys = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type WeekdayKey = (typeof weekdayKeys)[number]

/** Which of the weekdays of a month. */
export const weekPlaces = ['1', '2', '3', '4', '-1'] as const
export type WeekPlace = (typeof weekPlaces)[number]

export const monthKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const
