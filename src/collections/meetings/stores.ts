import type { CollectionConfig } from 'payload'
import { typed } from '../../fields/common'
import { closed } from '../closed'

/** Who has a place at a meeting and who waits, in order: one document a meeting, so that one write decides (docs/decisions/0058). */
export const MeetingSeats = (): CollectionConfig =>
  closed(
    'meeting-seats',
    [
      { name: 'meeting', type: 'text', required: true, unique: true, index: true },
      { name: 'revision', type: 'number', required: true },
      { name: 'seats', type: 'json', typescriptSchema: typed("import('./domain/seating').Seat[]") },
    ],
    { shown: ['seats'] },
  )

/** What food and access somebody needs who comes: apart from all else that is known of them, and gone after the meeting. */
export const MeetingNeeds = (): CollectionConfig =>
  closed('meeting-needs', [
    { name: 'invitation', type: 'text', required: true, unique: true, index: true },
    { name: 'meeting', type: 'text', required: true, index: true },
    { name: 'food', type: 'textarea' },
    { name: 'access', type: 'textarea' },
    { name: 'forgetAt', type: 'date', required: true, index: true },
  ])

/** Sign-ups that have not been confirmed from the address yet; forgotten where they never are. */
export const SignUps = (): CollectionConfig =>
  closed('sign-ups', [
    { name: 'meeting', type: 'text', required: true, index: true },
    { name: 'address', type: 'text', required: true, index: true },
    { name: 'name', type: 'text', required: true },
    { name: 'organisation', type: 'text' },
    { name: 'language', type: 'text', required: true },
    { name: 'guests', type: 'number' },
    { name: 'food', type: 'textarea' },
    { name: 'access', type: 'textarea' },
    { name: 'comment', type: 'textarea' },
    { name: 'invitations', type: 'checkbox' },
    { name: 'newsletter', type: 'checkbox' },
    { name: 'expires', type: 'date', required: true, index: true },
  ])

/** What somebody who came thought of a meeting, without anything that tells who. */
export const FeedbackAnswers = (): CollectionConfig =>
  closed('feedback-answers', [
    { name: 'meeting', type: 'text', required: true, index: true },
    { name: 'answers', type: 'json', typescriptSchema: typed('(string | number | null)[]') },
  ])

/** Addresses that answer for a contact, since a person said so: what anna@ writes about what went to info@. */
export const ReplyAddresses = (): CollectionConfig =>
  closed('reply-addresses', [
    { name: 'address', type: 'text', required: true, index: true },
    { name: 'contact', type: 'text', required: true, index: true },
  ])

/** Secret addresses of calendar feeds for those who log in; only what tells them is kept. */
export const CalendarFeeds = (): CollectionConfig =>
  closed('calendar-feeds', [
    { name: 'user', type: 'text', required: true, index: true },
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'madeAt', type: 'date', required: true },
    { name: 'readAt', type: 'date' },
  ])
