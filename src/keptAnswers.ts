/**
 * Answers that are the same for everyone are kept by the server, in front of Next (docs/decisions/0060). This is what the
 * app, which knows what they are made of, and the server, which keeps them, say to each other.
 */
export interface SourceOfAnswers {
  /**
   * Which versions what readers see has now; the same object for as long as nothing has changed. An answer is right for as
   * long as they are those from before it was begun.
   */
  versions(): Promise<object>
  /** Told each time that a kept page is given to somebody: it is counted as a visit. */
  visited(page: string, headers: Headers): void
}

/** One for the process: the server and each of Next's bundles have their own copy of this file. */
const key = Symbol.for('spets.keptAnswers')
const held = globalThis as { [key]?: SourceOfAnswers }

/** Has the server keep answers from now on. */
export const offerAnswers = (source: SourceOfAnswers): void => void (held[key] ??= source)

/** What tells whether answers are right; null until the app has begun. */
export const sourceOfAnswers = (): SourceOfAnswers | null => held[key] ?? null

/** By this header an answer says to the server that it is the same for everyone; nobody else sees it. */
export const forEveryoneHeader = 'x-spets-for-everyone'

/** By this header it says as what it is counted as a visit. */
export const visitedHeader = 'x-spets-visited'

/**
 * How long others may keep what is for everyone: whoever reads asks each time whether it is the same, a cache of many
 * readers asks at most every five seconds, and goes on with what it has while we are not there.
 */
const cacheControl = 'public, max-age=0, s-maxage=5, stale-while-revalidate=10, stale-if-error=86400'

/**
 * Says of an answer that everyone who asks the same gets the same until something that readers see has changed, and at most
 * for the rest of the minute. What it depends on beside the address stands in its `Vary`.
 * @param visited by which name it is counted as a visit
 */
export function forEveryone(answer: Response, visited?: string): Response {
  answer.headers.set(forEveryoneHeader, '1')
  answer.headers.set('cache-control', cacheControl)
  if (visited) answer.headers.set(visitedHeader, visited)
  return answer
}
