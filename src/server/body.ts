import { IncomingMessage } from 'node:http'

/** How much of what is too large is read and thrown away, so that its sender comes to read the answer; in octets. */
const mostThrownAway = 64_000_000

/**
 * The body of a request. What comes is counted, since it can be longer than it says or say nothing; of one above
 * the limit the rest is thrown away.
 * @param most octets
 * @returns null when the connection ended before the body did
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | 'tooLarge' | null> {
  const chunks: Buffer[] = []
  let octets = 0
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      octets += chunk.length
      if (octets <= most) chunks.push(chunk)
      else chunks.length = 0
      if (octets > most + mostThrownAway) resolve('tooLarge')
    })
    request.once('end', () => resolve(octets > most ? 'tooLarge' : Buffer.concat(chunks)))
    request.once('error', () => resolve(null))
    request.once('close', () => resolve(null))
  })
}

/** The same request with a body that has been read, for whoever reads it next. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  const { httpVersion, httpVersionMajor, httpVersionMinor, method, rawHeaders, url } = request
  Object.assign(again, { httpVersion, httpVersionMajor, httpVersionMinor, method, rawHeaders, url, complete: true })
  again.headers = { ...request.headers, 'content-length': String(body.length) }
  delete again.headers['transfer-encoding']
  again.push(body)
  again.push(null)
  return again
}
