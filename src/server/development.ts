import type { Server } from 'node:http'
import type { NextServer } from 'next/dist/server/next'
import { answerHeaders } from '../domain/guard/answerHeaders'

/** As `answerHeaders`, with what React asks for while somebody develops: it puts together where an error came from. */
export function headersInDevelopment(path: string): Readonly<Record<string, string>> {
  const headers = answerHeaders(path)
  const policy = headers['content-security-policy']
  return policy ? { ...headers, 'content-security-policy': policy.replace('script-src', "script-src 'unsafe-eval'") } : headers
}

/** Lets a browser be told of what has been changed: Next does so by a WebSocket (RFC 6455). */
export function tellOfChanges(server: Server, app: Pick<NextServer, 'getUpgradeHandler'>): void {
  const upgrade = app.getUpgradeHandler()
  server.on('upgrade', (request, socket, head) => {
    upgrade(request, socket, head).catch((error: unknown) => {
      console.error(error)
      socket.destroy()
    })
  })
}
