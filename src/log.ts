import type { Config } from 'payload'

type LogOptions = Extract<Config['logger'], { options: unknown }>['options']

/** Level `error` in pino's numbers. */
const errorLevel = 50

/**
 * How Payload logs. What was refused is not an error of ours, and anybody can cause it: it is told at `info`,
 * by its message. Payload tells it by the names of error classes instead, which a build for production
 * shortens away.
 */
export const logOptions = (level: string): LogOptions => ({
  level,
  hooks: {
    logMethod(args, method, written) {
      const refusal = written >= errorLevel ? refusalIn(args[0]) : null
      if (refusal) this.info(refusal)
      else method.apply(this, args)
    },
  },
})

/** The message of a refusal, HTTP status 400–499, straight or wrapped by GraphQL; else null. */
function refusalIn(logged: unknown): string | null {
  const error = isObject(logged) && 'err' in logged ? logged.err : logged
  if (!isObject(error)) return null
  const status = statusOf(error) ?? statusOf(error.originalError)
  const isRefusal = status !== null && status >= 400 && status < 500
  return isRefusal ? `Refused (${status}): ${String(error.message)}` : null
}

const statusOf = (error: unknown): number | null =>
  isObject(error) && typeof error.status === 'number' ? error.status : null

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
