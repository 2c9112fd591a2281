import { unfitJson } from './json'
import { isForbiddenName } from './names'
import type { Unfit } from './unfit'

/** What an address can be asked for by; the order of an `Allow` header. */
export const allowedMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** The methods that an address takes as far as that is known before Next, by its decoded path: GraphQL is asked by POST. */
export const methodsAt = (path: string): readonly string[] => (/^\/api\/graphql\/?$/.test(path) ? ['POST', 'OPTIONS'] : allowedMethods)

/** What of a request can be judged before its body. */
export interface Asked {
  method: string
  /** Path and query as they came. */
  url: string
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/** In octets; longer questions are posted with `X-HTTP-Method-Override`. */
const longestAddress = 12_000

/** Far more than any form of ours or Payload's own filters make. */
const mostParameters = 400

/** Payload's parameters that are numbers, in REST: the least and the most of each. */
const numbers: Record<string, readonly [number, number]> = {
  depth: [0, 100],
  limit: [0, 1_000_000],
  page: [0, 1_000_000_000],
}

/** Why a request cannot be answered, whatever stands at its address; null when it can be. */
export function unfitRequest({ headers, method, url }: Asked): Unfit | null {
  if (!allowedMethods.some((allowed) => allowed === method)) return 'method'
  if (!headers.host) return 'noHost'
  if (url.length > longestAddress) return 'addressTooLong'
  const [path = '', ...queries] = url.split('?')
  const decoded = decode(path)
  if (!path.startsWith('/') || decoded === null || hasControl(decoded)) return 'address'
  if (decoded.split('/').some(isForbiddenName)) return 'names'
  if (!methodsAt(decoded).includes(method)) return 'method'
  return unfitQuery(queries.join('?'), /^\/api(\/|$)/.test(decoded)) ?? unfitHeaders(headers)
}

function unfitQuery(query: string, isApi: boolean): Unfit | null {
  const parameters = query.split('&').filter(Boolean)
  if (parameters.length > mostParameters) return 'tooManyParameters'
  for (const parameter of parameters) {
    const [name, value] = [parameter.replace(/=.*/s, ''), parameter.replace(/^[^=]*=?/s, '')].map((part) =>
      decode(part.replaceAll('+', ' ')),
    )
    if (name === null || name === undefined || value === null || value === undefined || hasControl(name)) return 'address'
    const steps = name.split(/[[\].]+/)
    if (steps.some(isForbiddenName)) return 'names'
    const unfit = isApi && isWritten(name) && value !== '' ? unfitJson(value) : null
    if (unfit) return unfit
    const isNumber = isApi && (steps.length === 1 || steps[0] === 'joins')
    if (isNumber && !isWithin(steps.filter(Boolean).at(-1) ?? '', value)) return 'number'
  }
  return null
}

/** Payload takes these as JSON, too, where they are not written out as parameters of their own. */
const isWritten = (name: string) => name === 'where' || name === 'data'

function isWithin(name: string, value: string): boolean {
  const bounds = Object.hasOwn(numbers, name) ? numbers[name] : undefined
  if (!bounds || value === '') return true
  const [least, most] = bounds
  return /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most
}

/** Next's own header, which it answers 500 to when it cannot read it. */
function unfitHeaders(headers: Asked['headers']): Unfit | null {
  const state = headers['next-router-state-tree']
  if (state === undefined) return null
  const text = decode(String(state))
  return text === null || unfitJson(text) !== null ? 'header' : null
}

/** The decoded path of an address; empty when it is none. */
export const pathOf = (url: string): string => decode(url.split('?', 1)[0] ?? '') ?? ''

/** Percent-encoding undone (RFC 3986); null when it is none. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

// eslint-disable-next-line no-control-regex -- that is what it looks for
const hasControl = (text: string): boolean => /[\u0000-\u001f\u007f]/.test(text)
