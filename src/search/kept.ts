import type { Payload } from 'payload'
import { contentVersions } from '../database'
import { type ContentLanguage, contentLanguages } from '../i18n/languages'
import { unmetered } from '../traffic'
import { type Entry, keyOf } from './entry'
import { filesIn } from './sources/files'
import { type LanguageIndex, languageIndex, putIn, takeFrom } from './languageIndex'
import { type Reader, readers } from './readers'

type Versions = ReadonlyMap<string, string>

/** What can be found, in this process. */
interface Kept {
  /** By which version of each collection and global it was made. */
  versions: Map<string, string>
  /** By slug and id what stands for each document that has been looked at, whether the public sees it or not. */
  stamps: Map<string, ReadonlyMap<string, string>>
  entries: Map<string, Entry>
  indexes: Map<ContentLanguage, LanguageIndex>
  /** Ends when nobody changes any of it. */
  turn: Promise<unknown>
}

/** What is searched: entries by key, and the index of one language. */
export interface Searched {
  entries: ReadonlyMap<string, Entry>
  index: LanguageIndex
}

/** One for the process: each of Next's bundles has its own copy of this file. */
const symbol = Symbol.for('spets.search')
const held = globalThis as { [symbol]?: WeakMap<Payload, Kept> }
const all = (held[symbol] ??= new WeakMap<Payload, Kept>())

function keptOf(payload: Payload): Kept {
  const known = all.get(payload)
  if (known) return known
  const kept: Kept = { versions: new Map(), stamps: new Map(), entries: new Map(), indexes: new Map(), turn: Promise.resolve() }
  all.set(payload, kept)
  return kept
}

/**
 * What is public now, ready to be searched in a language. What somebody has published or withdrawn before this is asked,
 * in this process or another, has its effect.
 */
export async function searched(payload: Payload, language: ContentLanguage): Promise<Searched> {
  const kept = keptOf(payload)
  const versions = await contentVersions(payload)
  const ready = () => (isMadeOf(kept, versions) ? kept.indexes.get(language) : undefined)
  const index =
    ready() ??
    (await inTurn(kept, async () => {
      // Whoever had the turn before may have done it.
      if (!isMadeOf(kept, versions)) await bringUpToDate(kept, payload)
      return ready() ?? madeFor(kept, language)
    }))
  return { entries: kept.entries, index }
}

const isMadeOf = (kept: Kept, versions: Versions): boolean =>
  readers.every(({ slug }) => kept.versions.get(slug) === (versions.get(slug) ?? ''))

/** Does one thing after another, so that what many ask for at once is made once. What fails is told to whoever asked for it. */
function inTurn<T>(kept: Kept, work: () => Promise<T>): Promise<T> {
  const done = kept.turn.then(() => unmetered(work))
  kept.turn = done.then(
    () => null,
    () => null,
  )
  return done
}

async function madeFor(kept: Kept, language: ContentLanguage): Promise<LanguageIndex> {
  const known = kept.indexes.get(language)
  if (known) return known
  const index = await languageIndex(kept.entries.values(), language)
  kept.indexes.set(language, index)
  return index
}

/** Versions are read before what they are of: what changes meanwhile is read once more the next time. */
async function bringUpToDate(kept: Kept, payload: Payload): Promise<void> {
  const versions = await contentVersions(payload)
  const areFilesOther = kept.versions.get(filesIn) !== (versions.get(filesIn) ?? '')
  for (const reader of readers) {
    const version = versions.get(reader.slug) ?? ''
    if (areFilesOther) await read(kept, payload, reader, showing(kept, reader))
    if (kept.versions.get(reader.slug) !== version) await readAgain(kept, payload, reader, version)
  }
  // Only now, so that what fails on the way is done the next time.
  for (const { slug } of readers) kept.versions.set(slug, versions.get(slug) ?? '')
}

/** The documents of a kind whose texts show pictures or files, which may be called otherwise now. */
const showing = ({ entries }: Kept, { type }: Reader): string[] =>
  [...entries.values()].filter((entry) => entry.type === type && entry.shows.length > 0).map(({ id }) => id)

async function readAgain(kept: Kept, payload: Payload, reader: Reader, version: string): Promise<void> {
  const before = kept.stamps.get(reader.slug)
  const stamps = await reader.stamps(payload, version, before)
  const changed = changedIn(stamps, before)
  const gone = [...(before?.keys() ?? [])].filter((id) => !stamps.has(id))
  // Something has changed, and no document tells that it is the one.
  const ids = changed.length + gone.length > 0 ? changed : [...stamps.keys()]
  await read(kept, payload, reader, ids)
  for (const id of gone) change(kept, keyOf({ type: reader.type, id }), undefined)
  kept.stamps.set(reader.slug, stamps)
}

/** What readers see of some documents now, in place of what they saw. */
async function read(kept: Kept, payload: Payload, reader: Reader, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += reader.together) {
    const asked = ids.slice(at, at + reader.together)
    const entries = new Map((await reader.read(payload, asked)).map((entry) => [entry.id, entry]))
    for (const id of asked) change(kept, keyOf({ type: reader.type, id }), entries.get(id))
  }
}

const changedIn = (stamps: ReadonlyMap<string, string>, before: ReadonlyMap<string, string> | undefined): string[] =>
  [...stamps].filter(([id, stamp]) => before?.get(id) !== stamp).map(([id]) => id)

/** @param entry nothing when the public does not see it */
function change(kept: Kept, key: string, entry: Entry | undefined): void {
  if (entry) kept.entries.set(key, entry)
  else kept.entries.delete(key)
  for (const language of contentLanguages) {
    const index = kept.indexes.get(language)
    if (!index) continue
    if (entry) putIn(index, entry, language)
    else takeFrom(index, key)
  }
}
