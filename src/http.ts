import type { PayloadRequest } from 'payload'
import { Refusal } from './errors'

/** What was posted, as JSON. @throws Refusal 400 when it is no JSON object */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(nullWhenNoJson)
  if (!isObject(body)) throw new Refusal('badRequest', 'problems.badRequest', 400)
  return body
}

/** An answer as JSON that is true just now only, so that nothing on the way keeps it. */
export const json = (body: object, status = 200): Response => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** Lines as a file that the browser saves; they are made while they are sent, so that no file is too long. */
export function csvResponse(lines: AsyncIterable<string> | Iterable<string>, name: string): Response {
  const encoder = new TextEncoder()
  const iterator = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]()
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return new Response(stream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}

/** What cannot be read as JSON is said as a SyntaxError. */
export function nullWhenNoJson(error: unknown): null {
  if (error instanceof SyntaxError) return null
  throw error
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
