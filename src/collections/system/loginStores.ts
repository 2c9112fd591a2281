import type { CollectionConfig } from 'payload'
import { closed } from '../closed'

/**
 * Second factors, one a user. They do not stand with the users: Payload writes whole users when somebody logs
 * in, which could bring a used code back.
 */
export const SecondFactors = (): CollectionConfig =>
  closed('second-factors', [
    { name: 'user', type: 'text', required: true, unique: true, index: true },
    { name: 'secret', type: 'text' },
    { name: 'pending', type: 'text' },
    { name: 'since', type: 'date' },
    { name: 'lastStep', type: 'number', required: true },
    { name: 'revision', type: 'number', required: true },
    { name: 'recovery', type: 'json' },
  ])

/** What is known of each session beside its times: the device, and when it was last in use. */
export const Logins = (): CollectionConfig =>
  closed('logins', [
    { name: 'sid', type: 'text', required: true, unique: true, index: true },
    { name: 'user', type: 'text', required: true, index: true },
    { name: 'browser', type: 'text' },
    { name: 'system', type: 'text' },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'seenAt', type: 'date', index: true },
    { name: 'endedAt', type: 'date' },
  ])

/** How often the workers have looked in, and when last: tells a database that was put back from a copy. */
export const Heartbeats = (): CollectionConfig =>
  closed('heartbeats', [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'beats', type: 'number', required: true },
    { name: 'at', type: 'date', required: true },
  ])

/** Counters of tries, for all processes and over restarts. */
export const RateLimits = (): CollectionConfig =>
  closed('rate-limits', [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'points', type: 'number', required: true },
    { name: 'expires', type: 'date', required: true, index: true },
  ])

/** Which version what readers see of a collection or global has: tells every process what it must make anew. */
export const ContentVersions = (): CollectionConfig =>
  closed('content-versions', [
    { name: 'slug', type: 'text', required: true, unique: true, index: true },
    { name: 'version', type: 'text', required: true },
    { name: 'changedAt', type: 'date', required: true },
  ])
