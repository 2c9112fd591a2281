import type { PayloadRequest } from 'payload'

/**
 * The form of a request with a file (multipart/form-data). What comes is counted, since a body can be longer than it
 * says or say nothing; one above the limit is not read to its end.
 * @param most octets
 * @returns null where it is no form
 */
export async function postedForm(
  { body, headers }: Pick<PayloadRequest, 'body' | 'headers'>,
  most: number,
): Promise<FormData | 'tooLarge' | null> {
  if (Number(headers.get('content-length')) > most) return 'tooLarge'
  const whole = await readAtMost(body ?? null, most)
  if (whole === 'tooLarge') return whole
  const answer = new Response(whole, { headers: { 'content-type': headers.get('content-type') ?? '' } })
  return answer.formData().catch(nullWhenNoForm)
}

/** A body that cannot be read as a form is said as a TypeError (Fetch standard, Body.formData). */
function nullWhenNoForm(error: unknown): null {
  if (error instanceof TypeError) return null
  throw error
}

async function readAtMost(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Blob | 'tooLarge'> {
  const reader = (stream ?? new Blob().stream()).getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for (let bytes = 0; bytes <= most;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(chunks)
    chunks.push(new Uint8Array(value))
    bytes += value.length
  }
  await reader.cancel()
  return 'tooLarge'
}
