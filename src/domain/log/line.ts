import { withoutPersonal } from './personal'

const levels: Readonly<Record<number, string>> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' }

interface ToldError {
  type?: string
  message?: string
  stack?: string
  cause?: ToldError
}

/** A line of pino's, as it comes. */
interface Logged {
  level?: number
  time?: number
  msg?: string
  err?: ToldError
  requestId?: string
  method?: string
  path?: string
  [other: string]: unknown
}

/**
 * A line of the log for machines: one JSON object, with the level as a word, the time in ISO 8601, and nothing
 * personal. What a library wrote as plain text becomes such an object too.
 */
export function jsonLine(line: string, now: Date, level = 30): string {
  const logged = parsed(line)
  const { level: given = level, time, ...rest } = logged ?? { msg: line.trimEnd() }
  const kept = mapped(rest)
  return `${JSON.stringify({ level: levels[given] ?? 'info', time: (time === undefined ? now : new Date(time)).toISOString(), ...kept })}\n`
}

/**
 * The same for people: when, how grave, what and about which request, with the stacks of an error and of what caused
 * it below.
 */
export function readableLine(line: string): string {
  const logged = parsed(line)
  if (!logged) return withoutPersonal(line)
  const { level = 30, time, msg = '', err, requestId, method, path, ...others } = mapped(logged)
  const when = time === undefined ? '' : new Date(time).toISOString()
  const request = requestId === undefined ? '' : `[${method} ${path} ${requestId}]`
  const more = Object.keys(others).length > 0 ? JSON.stringify(others) : ''
  const said = msg === err?.message ? '' : msg
  const first = [when, (levels[level] ?? '').toUpperCase(), said, more, request].filter(Boolean).join(' ')
  return `${[first, ...errorLines(err)].join('\n')}\n`
}

const errorLines = (err: ToldError | undefined): string[] =>
  err ? [`  ${err.type ?? 'Error'}: ${err.message ?? ''}`, ...(err.stack ? [err.stack] : []), ...errorLines(err.cause)] : []

/** Every text in a value without what is personal; where code stands is none. */
const mapped = <T>(value: T): T => withTexts(value, withoutPersonal) as T

function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => withTexts(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'stack' ? each : withTexts(each, change)]))
}

function parsed(line: string): Logged | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
