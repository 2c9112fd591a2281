import { writeSync } from 'node:fs'
import { inspect } from 'node:util'
import type { Config } from 'payload'
import { jsonLine, readableLine } from './domain/log/line'
import { withoutPersonal } from './domain/log/personal'
import type { Settings } from './env'
import { currentRequest } from './requests'

type LogOptions = Extract<Config['logger'], { options: unknown }>['options']

type LogFormat = Settings['logFormat']

/** Level `error` in pino's numbers. */
const errorLevel = 50

/**
 * How Payload logs. What was refused is not an error of ours, and anybody can cause it: it is told at `info`, by what
 * it is and not in its words, which may hold names. Payload tells it by the names of error classes instead. Each line
 * says which request it is about.
 */
export const logOptions = (level: string): LogOptions => ({
  level,
  base: null,
  mixin: () => ({ ...currentRequest() }),
  serializers: { err: errorToTell },
  hooks: {
    logMethod(args, method, written) {
      const refusal = written >= errorLevel ? refusalIn(args[0]) : null
      if (refusal) this.info(refusal)
      else method.apply(this, args)
    },
  },
})

/** Where Payload's log goes. */
export const logDestination = (format: LogFormat) => ({
  write: (line: string) => writeLine(format === 'json' ? jsonLine(line, new Date()) : readableLine(line)),
})

/** What is told of an error: also what caused it, and where, but none of the values that it happened to. */
export function errorToTell(error: unknown): object {
  if (!(error instanceof Error)) return { message: withoutPersonal(typeof error === 'string' ? error : inspect(error, { depth: 1 })) }
  const { cause, name } = error
  const code = 'code' in error ? { code: error.code } : {}
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
  const causes = cause instanceof Error ? { cause: errorToTell(cause) } : {}
  return { type: name || 'Error', ...code, message: withoutPersonal(error.message), stack, ...causes }
}

/**
 * What a process of ours says without Payload, in the form of Payload's log.
 * @param level pino's number: 30 info, 40 warning, 50 error
 */
export function logLine(format: LogFormat, level: number, msg: string, more: object = {}): void {
  logDestination(format).write(`${JSON.stringify({ level, time: Date.now(), ...currentRequest(), ...more, msg })}\n`)
}

/** Takes what libraries say on the console into the log, and what ends the process unforeseen. */
export function logConsole(format: LogFormat): void {
  const levels = { debug: 20, log: 30, info: 30, warn: 40, error: 50 } as const
  for (const [name, level] of Object.entries(levels))
    console[name as keyof typeof levels] = (...said: unknown[]) => {
      const error = said.find((each) => each instanceof Error)
      const words = said.filter((each) => each !== error).map((each) => (typeof each === 'string' ? each : inspect(each, { depth: 1 })))
      logLine(format, level, words.join(' '), error ? { err: errorToTell(error) } : {})
    }
}

/**
 * Writes a line before anything else is done, so that nothing of it is left in memory, and nothing is lost when the
 * process ends. Whoever reads too slowly is waited for.
 */
function writeLine(line: string): void {
  let rest = Buffer.from(line)
  while (rest.length > 0) rest = rest.subarray(written(rest))
}

/** How long is waited between two tries while nobody reads, in milliseconds. */
const pause = 5

const nobodyWakes = new Int32Array(new SharedArrayBuffer(4))

function written(bytes: Buffer): number {
  try {
    return writeSync(1, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    // Nobody will ever read it.
    if (code === 'EPIPE') return bytes.length
    if (code !== 'EAGAIN') throw error
    Atomics.wait(nobodyWakes, 0, 0, pause)
    return 0
  }
}

interface Refused {
  msg: string
  refused: number
}

/** A refusal, HTTP status 400–499, straight or wrapped by GraphQL; else null. */
function refusalIn(logged: unknown): Refused | null {
  const error = isObject(logged) && 'err' in logged ? logged.err : logged
  if (!isObject(error)) return null
  const status = statusOf(error) ?? statusOf(error.originalError)
  const isRefusal = status !== null && status >= 400 && status < 500
  const name = typeof error.code === 'string' ? error.code : typeof error.name === 'string' ? error.name : ''
  return isRefusal ? { refused: status, msg: `Refused (${status}) ${name}`.trim() } : null
}

const statusOf = (error: unknown): number | null => (isObject(error) && typeof error.status === 'number' ? error.status : null)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
