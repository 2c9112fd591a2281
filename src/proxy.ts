import { type NextRequest, NextResponse } from 'next/server'
import { readSettings } from './env'

const { trustProxy } = readSettings()

/** What anyone can claim about where a request came from, unless a proxy of ours says it. */
const claims = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip', 'forwarded']

/** Takes away claims about where a request came from, unless told that a proxy makes them. */
export function proxy(request: NextRequest): NextResponse {
  if (trustProxy) return NextResponse.next()
  const headers = new Headers(request.headers)
  for (const name of claims) headers.delete(name)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/((?!_next/).*)' }
