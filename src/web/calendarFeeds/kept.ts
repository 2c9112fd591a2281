import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Words } from '../words'
import { feedCalendar } from './calendar'
import { type FeedOf, stampOf } from './read'

/** A calendar as it is answered with. */
export interface MadeFeed {
  body: string
  etag: string
  /** When it was found to have changed. Null where that was in the same second as a change before: a time tells them not apart. */
  modified: Date | null
}

interface Kept {
  stamp: string
  at: Date
  made: Promise<MadeFeed>
}

const kept = new WeakMap<Payload, Map<string, Kept>>()

/**
 * A calendar to subscribe to, made once and kept in the process until something that it is made of is changed, by whatever
 * process.
 * @param title as for `feedCalendar`
 */
export async function readFeed(payload: Payload, of: FeedOf, words: Words, title: string, now = new Date()): Promise<MadeFeed> {
  const stamp = `${title}\n${await stampOf(payload, now)}`
  const feeds = kept.get(payload) ?? new Map<string, Kept>()
  kept.set(payload, feeds)
  // Whoever may read all meetings reads the same of them.
  const key = [words.language, of.area, of.user?.role].join(' ')
  const known = feeds.get(key)
  if (known?.stamp === stamp) return known.made
  const at = new Date()
  const made = make(payload, of, words, title, now).then(async (feed) => {
    const before = known && (await settled(known.made))
    if (before?.etag === feed.etag) return before
    return { ...feed, modified: isSameSecond(known?.at, at) ? null : at }
  })
  feeds.set(key, { stamp, at, made })
  made.catch(() => feeds.delete(key))
  return made
}

/** Null where it could not be made: whoever asked for it then has been told. */
const settled = (made: Promise<MadeFeed>): Promise<MadeFeed | null> => made.catch(() => null)

const isSameSecond = (one: Date | undefined, other: Date): boolean =>
  one !== undefined && Math.floor(one.getTime() / 1000) === Math.floor(other.getTime() / 1000)

async function make(payload: Payload, of: FeedOf, words: Words, title: string, now: Date): Promise<Omit<MadeFeed, 'modified'>> {
  const body = await feedCalendar(payload, of, words, title, now)
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}
