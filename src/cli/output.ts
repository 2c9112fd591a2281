import { type Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { jsonLine } from '../domain/log/line'
import type { Settings } from '../env'

/** A line that never ends is cut here, in characters, so that it is not kept in memory. */
const longestLine = 256_000

/**
 * Passes on what a process says, as fast as it is read and no faster. Where the log is for machines, what a library
 * or Node itself wrote as plain text becomes an object too.
 * @param level pino's number for such a text
 * @returns when all has been passed on
 */
export const passOn = (from: Readable, to: NodeJS.WriteStream, format: Settings['logFormat'], level: number): Promise<void> =>
  format === 'json' ? pipeline(from, asObjects(level), sinkTo(to)) : pipeline(from, sinkTo(to))

/** Waits for what reads from this side: whoever reads slowly is waited for, and whoever has gone is not. */
function sinkTo(to: NodeJS.WriteStream): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (to.destroyed) done()
      else to.write(chunk, () => done())
    },
  })
}

function asObjects(level: number): Transform {
  let rest = ''
  const decoder = new TextDecoder()
  const object = (line: string) => (line.trim() === '' ? '' : jsonLine(line, new Date(), level))
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > longestLine) lines.push(rest)
      if (rest.length > longestLine) rest = ''
      done(null, lines.map(object).join(''))
    },
    flush: (done) => done(null, object(rest)),
  })
}
