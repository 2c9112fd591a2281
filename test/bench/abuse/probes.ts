import type { WholeSpets } from '../../support/wholeSpets'

/** What others wait for while somebody asks too much; each from a client that has just come. */
export type ProbeName = 'live' | 'page' | 'login' | 'read'

/** Milliseconds that answers took, and how many were not as they should be, by what they were instead. */
export interface Probed {
  times: number[]
  failed: Record<string, number>
}

/** How long after an answer the next is asked for, in milliseconds. */
const pause = 100

/** Asks for each as an ordinary visitor would, until told to stop. */
export async function probe(spets: WholeSpets, until: Promise<unknown>): Promise<Record<ProbeName, Probed>> {
  let isOver = false
  void until.finally(() => (isOver = true))
  const login = { email: spets.email, password: spets.password }
  const asks: Record<ProbeName, () => Promise<Response>> = {
    live: () => fetch(`${spets.url}/health/live`),
    page: () => fetch(`${spets.url}/sv`),
    read: () => fetch(`${spets.url}/api/news?limit=5`),
    login: () =>
      fetch(`${spets.url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(login),
      }),
  }
  const probing = Object.entries(asks).map(async ([name, ask]) => {
    const probed: Probed = { times: [], failed: {} }
    while (!isOver) {
      const begun = performance.now()
      const outcome = await outcomeOf(ask)
      probed.times.push(performance.now() - begun)
      if (outcome !== 'ok') probed.failed[outcome] = (probed.failed[outcome] ?? 0) + 1
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    return [name, probed] as const
  })
  return Object.fromEntries(await Promise.all(probing)) as Record<ProbeName, Probed>
}

/** `ok`, the status of an answer that is not, or why there was none. */
export async function outcomeOf(ask: () => Promise<Response>): Promise<string> {
  try {
    const answer = await ask()
    await answer.arrayBuffer()
    return answer.ok ? 'ok' : String(answer.status)
  } catch (error) {
    return reasonOf(error)
  }
}

/** What fetch tells of a connection that failed stands in the cause. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}
