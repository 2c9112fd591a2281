import type { OutgoingHttpHeader, ServerResponse } from 'node:http'

/** An answer that was held up on its way out. */
export interface Captured {
  status: number
  /** Names in small letters. */
  headers: [string, OutgoingHttpHeader][]
  body: Buffer
}

/**
 * Has something answer, and holds up what it says where that is wanted; else it goes out as ever.
 * @param isWanted asked once, when the headers are there and nothing has gone
 * @returns null where it has gone out, or whoever asked has gone
 */
export function captured(
  response: ServerResponse,
  work: () => Promise<void>,
  isWanted: (response: ServerResponse) => boolean,
): Promise<Captured | null> {
  const original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  }
  const letGo = () => Object.assign(response, original)
  const chunks: Buffer[] = []
  let decided: boolean | null = null
  return new Promise((resolve, reject) => {
    // What passes goes on by way of what has been laid around the answer meanwhile: nothing of that may be taken away.
    const isHeld = (): boolean => {
      if (decided === null) {
        decided = isWanted(response)
        if (!decided) resolve(null)
      }
      return decided
    }
    const keep = (chunk: unknown, encoding: unknown) => {
      if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
    }
    const heard = (given: unknown[]) => given.find((each): each is () => void => typeof each === 'function')?.()
    Object.assign(response, {
      flushHeaders: () => (isHeld() ? undefined : original.flushHeaders()),
      writeHead: (status: number, ...more: unknown[]) => {
        response.statusCode = status
        const headers = more.find((each) => typeof each === 'object' && each !== null)
        for (const [name, value] of Object.entries((headers ?? {}) as Record<string, OutgoingHttpHeader>))
          if (value !== undefined) response.setHeader(name, value as string)
        return isHeld() ? response : original.writeHead(status)
      },
      write: (...given: [unknown, unknown?, unknown?]) => {
        if (!isHeld()) return (original.write as (...all: unknown[]) => boolean)(...given)
        keep(given[0], given[1])
        heard(given)
        return true
      },
      end: (...given: [unknown?, unknown?, unknown?]) => {
        if (!isHeld()) return (original.end as (...all: unknown[]) => ServerResponse)(...given)
        keep(given[0], given[1])
        letGo()
        const headers = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
          value === undefined ? [] : [[name.toLowerCase(), value] satisfies [string, OutgoingHttpHeader]],
        )
        resolve({ status: response.statusCode, headers, body: Buffer.concat(chunks) })
        heard(given)
        return response
      },
    })
    response.once('close', () => resolve(null))
    work().catch((error: unknown) => {
      letGo()
      reject(error)
    })
  })
}
