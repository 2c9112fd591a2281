import { z } from 'zod'
import { activityTypes } from '../../../domain/planning/activityTypes'
import { activityStatuses } from '../../../domain/planning/items'
import { takesSignUps } from '../../../domain/answering'
import { settingsOf } from '../../../env'
import type { Activity, Meeting } from '../../../payload-types'
import { type Resource, resource } from '../resource'
import { hrefOf, momentOf, referencesTo, referenceTo, textOf } from '../values'
import { from, oneOf, ofAreas, to } from './filters'

const meetingKinds = ['open', 'individual', 'standing', 'keyActors', 'dialogue'] as const
const meetingStatuses = ['planned', 'held', 'cancelled'] as const

export const meetings: Resource = resource<Meeting>({
  path: 'meetings',
  collection: 'meetings',
  name: 'Meeting',
  describedBy: 'v1.resources.meetings',
  key: 'slug',
  select: {
    slug: true,
    title: true,
    updatedAt: true,
    start: true,
    start_tz: true,
    end: true,
    place: true,
    address: true,
    directions: true,
    accessibility: true,
    description: true,
    agenda: true,
    kind: true,
    status: true,
    public: true,
    signUp: true,
    answerBy: true,
    guests: true,
    strengthAreas: true,
    contactPerson: true,
  },
  filters: {
    area: ofAreas(),
    from: from('end'),
    to: to('start'),
    type: oneOf('kind', meetingKinds),
    status: oneOf('status', meetingStatuses),
  },
  sorts: { start: 'start', title: 'title', updated: 'updatedAt' },
  sort: 'start',
  includes: { 'strength-areas': 'strengthAreas', people: 'contactPerson' },
  schema: (p) =>
    z.object({
      id: p.string('id', 'dialogmote-skog'),
      href: p.string('href'),
      page: p.string('page'),
      updatedAt: p.moment('updatedAt'),
      title: p.textIf('title'),
      description: p.textIf('description'),
      type: p.choice('type', meetingKinds),
      status: p.choice('meetingStatus', meetingStatuses),
      start: p.moment('start'),
      end: p.moment('end'),
      zone: p.string('zone', 'Europe/Stockholm'),
      place: p.stringIf('place'),
      address: p.stringIf('address'),
      directions: p.textIf('directions'),
      accessibility: p.textIf('accessibility'),
      agenda: p.list('agenda', z.object({ at: z.string(), text: p.text.nullable() })),
      takesSignUps: p.flag('takesSignUps'),
      answerBy: p.momentIf('answerBy'),
      guests: z
        .int()
        .min(0)
        .meta({ description: p.t('v1.fields.guests') }),
      contactPerson: p.related('contactPerson'),
      strengthAreas: p.relatedList('strengthAreas'),
      calendar: p.string('calendar'),
    }),
  item: (meeting, at) => {
    const page = `${at.root}/${at.words.language}/meetings/${encodeURIComponent(meeting.slug)}`
    return {
      id: meeting.slug,
      href: hrefOf('meetings', meeting.slug, at),
      page,
      updatedAt: momentOf(meeting.updatedAt),
      title: textOf(meeting.title, at),
      description: textOf(meeting.description, at),
      type: meeting.kind,
      status: meeting.status ?? 'planned',
      start: momentOf(meeting.start),
      end: momentOf(meeting.end),
      zone: meeting.start_tz,
      place: meeting.place ?? null,
      address: meeting.address ?? null,
      directions: textOf(meeting.directions, at),
      accessibility: textOf(meeting.accessibility, at),
      agenda: (meeting.agenda ?? []).map((row) => ({ at: row.at, text: textOf(row.text, at) })),
      answerBy: momentOf(meeting.answerBy),
      guests: meeting.guests ?? 0,
      contactPerson: referenceTo('people', meeting.contactPerson, at),
      strengthAreas: referencesTo('strength-areas', meeting.strengthAreas, at),
      calendar: `${page}/calendar.ics`,
    }
  },
  complete: (payload, documents, _at, now) => {
    const { zone } = settingsOf(payload)
    return Promise.resolve(new Map(documents.map((meeting) => [meeting.slug, { takesSignUps: takesSignUps(meeting, now, zone) }])))
  },
})

export const activities: Resource = resource<Activity>({
  path: 'activities',
  collection: 'activities',
  name: 'Activity',
  describedBy: 'v1.resources.activities',
  key: 'id',
  select: {
    title: true,
    updatedAt: true,
    type: true,
    status: true,
    year: true,
    month: true,
    from: true,
    to: true,
    description: true,
    strengthAreas: true,
  },
  filters: {
    area: ofAreas(),
    type: oneOf('type', activityTypes),
    status: oneOf('status', activityStatuses),
    year: {
      takes: 'text',
      where: (years) => ({ year: { in: years.map(Number).filter(Number.isInteger) } }),
      describedBy: 'v1.parameters.year',
    },
  },
  sorts: { year: 'year', from: 'from', updated: 'updatedAt' },
  sort: 'year',
  includes: { 'strength-areas': 'strengthAreas' },
  schema: (p) =>
    z.object({
      id: p.string('id'),
      href: p.string('href'),
      updatedAt: p.moment('updatedAt'),
      title: p.textIf('title'),
      description: p.textIf('description'),
      type: p.choice('type', activityTypes),
      status: p.choice('activityStatus', activityStatuses),
      year: z.int().meta({ description: p.t('v1.fields.year') }),
      month: z
        .int()
        .min(1)
        .max(12)
        .nullable()
        .meta({ description: p.t('v1.fields.month') }),
      from: p.momentIf('from'),
      to: p.momentIf('to'),
      strengthAreas: p.relatedList('strengthAreas'),
    }),
  item: (activity, at) => ({
    id: activity.id,
    href: hrefOf('activities', activity.id, at),
    updatedAt: momentOf(activity.updatedAt),
    title: textOf(activity.title, at),
    description: textOf(activity.description, at),
    type: activity.type,
    status: activity.status,
    year: activity.year,
    month: activity.month ? Number(activity.month) : null,
    from: momentOf(activity.from),
    to: momentOf(activity.to),
    strengthAreas: referencesTo('strength-areas', activity.strengthAreas, at),
  }),
})
