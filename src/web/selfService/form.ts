const longestForm = 10_000

/**
 * A posted form (application/x-www-form-urlencoded).
 * @returns null when the form is longer than any of ours
 */
export async function postedForm(request: Request): Promise<URLSearchParams | null> {
  const text = await readAtMost(request.body, longestForm)
  return text === null ? null : new URLSearchParams(text)
}

async function readAtMost(body: ReadableStream<Uint8Array> | null, limit: number): Promise<string | null> {
  if (!body) return ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += decoder.decode(read.value, { stream: true })
    if (text.length > limit) {
      await reader.cancel()
      return null
    }
  }
  return text + decoder.decode()
}
