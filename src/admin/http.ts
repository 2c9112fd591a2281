import type { ProblemDetails } from '../errors'
import type { Translate } from '../i18n'

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: ProblemDetails }

/**
 * Asks one of our endpoints and reads its JSON.
 * Never throws for what went wrong, except `AbortError` when the asker aborted; `status` is 0 when no answer came.
 */
export const ask = <T>(t: Translate, address: string, init: RequestInit = {}): Promise<Answer<T>> =>
  askFor(t, address, init, async (response) => (await response.json()) as T)

/** Asks for text; for the rest like `ask`. */
export const askText = (t: Translate, address: string, init: RequestInit = {}): Promise<Answer<string>> =>
  askFor(t, address, init, (response) => response.text())

/** Posts JSON; for the rest like `ask`. */
export const post = <T>(t: Translate, address: string, body: unknown, signal?: AbortSignal): Promise<Answer<T>> =>
  ask<T>(t, address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: signal ?? null,
  })

/** Asks, and takes what is wanted out of a good answer; for the rest like `ask`. */
export async function askFor<T>(
  t: Translate,
  address: string,
  init: RequestInit,
  take: (response: Response) => Promise<T>,
): Promise<Answer<T>> {
  const response = await send(address, init)
  if (!response) return { ok: false, problem: problem(t('admin.failures.noConnection'), 0) }
  if (!response.ok) return { ok: false, problem: await problemOf(t, response) }
  return { ok: true, value: await take(response) }
}

/** Like `fetch`, as the user who is logged in; null when no answer came. */
async function send(address: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(address, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    return null
  }
}

/** What an answer says went wrong: RFC 9457 from our endpoints, Payload's own shape, or words for the status. */
export async function problemOf(t: Translate, response: Response): Promise<ProblemDetails> {
  const body: unknown = await response.json().catch(() => null)
  const { status } = response
  if (isProblem(body)) return { ...body, status }
  if (status === 401) return problem(t('admin.failures.loggedOut'), status)
  if (status === 413) return problem(t('admin.failures.tooLarge'), status)
  return problem(messageOfPayload(body) ?? t('admin.failures.unknown'), status)
}

/** What a problem says about one field, or null. */
export const aboutField = (found: ProblemDetails | null, field: string): string | null =>
  found?.errors?.find((error) => error.field === field)?.detail ?? null

const problem = (title: string, status: number): ProblemDetails => ({ type: 'about:blank', title, status })

const isProblem = (body: unknown): body is ProblemDetails => isRecord(body) && typeof body.title === 'string'

function messageOfPayload(body: unknown): string | null {
  const first: unknown = isRecord(body) && Array.isArray(body.errors) ? body.errors[0] : null
  return isRecord(first) && typeof first.message === 'string' ? first.message : null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
