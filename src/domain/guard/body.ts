import { unfitObject } from './json'
import { isForbiddenName } from './names'
import type { Unfit } from './unfit'

/** The most octets of a body by what it is for. An upload may be 12 MB; the rest is its form. */
const most = { upload: 12_600_000, api: 4_000_000, graphql: 100_000, form: 100_000 }

/** How many octets a body may have at most. @param path decoded or not, without its query */
export function mostOctets(path: string, contentType: string): number {
  if (!/^\/(api|admin)(\/|$)/.test(path)) return most.form
  if (/^multipart\//i.test(contentType)) return most.upload
  return /^\/api\/graphql\/?$/.test(path) ? most.graphql : most.api
}

/**
 * Why a body cannot be read as what it says that it is; null when it can be, or says that it is something else.
 * @param contentType as the header says it
 */
export function unfitBody(body: Uint8Array, contentType: string): Unfit | null {
  const kind = contentType.split(';', 1)[0]?.trim().toLowerCase()
  if (kind === 'application/json') return body.length === 0 ? null : unfitObject(textOf(body))
  if (kind === 'application/x-www-form-urlencoded') return unfitNames(new URLSearchParams(textOf(body)).keys())
  return kind === 'multipart/form-data' ? unfitForm(body, contentType) : null
}

function unfitForm(body: Uint8Array, contentType: string): Unfit | null {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  const parts = boundary ? partsOf(body, boundary) : null
  if (!parts) return 'brokenBody'
  const payload = parts.find(({ name }) => name === '_payload')
  // Payload takes a file that is sent as a text for one that lies with somebody else, where none of ours do.
  if (parts.some(({ isFile, name, value }) => name === 'file' && !isFile && value() !== '')) return 'brokenBody'
  return unfitNames(parts.map(({ name }) => name)) ?? (payload ? unfitObject(payload.value()) : null)
}

interface Part {
  name: string
  isFile: boolean
  value: () => string
}

/** The parts of a form (RFC 7578); null when it is none, or has no end. */
function partsOf(body: Uint8Array, boundary: string): Part[] | null {
  const octets = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1')
  const [, ...parts] = `\r\n${octets}`.split(`\r\n--${boundary}`)
  if (!parts.pop()?.startsWith('--')) return null
  const named = parts.map((part) => {
    const end = part.indexOf('\r\n\r\n')
    const head = part.slice(0, Math.max(end, 0))
    const [, name] = /\bname="([^"]*)"/i.exec(head) ?? []
    return { name, isFile: /\bfilename\*?=/i.test(head), value: () => Buffer.from(part.slice(end + 4), 'latin1').toString('utf8') }
  })
  return named.every((part): part is Part => part.name !== undefined) ? named : null
}

const unfitNames = (names: Iterable<string>): Unfit | null =>
  [...names].some((name) => name.split(/[[\].]+/).some(isForbiddenName)) ? 'names' : null

const textOf = (body: Uint8Array): string => new TextDecoder().decode(body)
