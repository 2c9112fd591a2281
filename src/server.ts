import { createServer } from 'node:http'
import next from 'next'
import { liveIn, readSettings } from './env'
import { errorToTell, logConsole, logLine } from './log'
import { keepNewFilesToOwner } from './ownerOnly'
import { headersInDevelopment } from './server/development'
import { guardedServer } from './server/guard'
import { keepingAnswers } from './server/keptAnswers'
import { tracker } from './server/tracker'

/** How long requests under way may take when the app is asked to stop, in milliseconds. */
const patience = 8_000

keepNewFilesToOwner()
const { development, logFormat, port, trustProxy, zone } = readSettings()
liveIn(zone)
logConsole(logFormat)

let stop: () => void = () => process.exit(0)

// Before anything else, so that a signal during the start is not lost. The last tells that whoever started it is gone.
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, () => stop())

// Whatever one request has broken, the others are answered.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => logLine(logFormat, 50, 'Nobody took this error', { err: errorToTell(error) }))

// The app: Next behind a guard of ours, in one process. Each request has an id, and what fails is logged.
// Next answers an asked-for upgrade of the protocol on a server that it is given; on one that nobody listens to it
// is not in the way, and the request is answered as any other.
// In development it is to: by a WebSocket a browser is told of what has been changed.
const app = next({ dev: development, port, ...(development ? {} : { httpServer: createServer() }) })
await app.prepare()
const handle = app.getRequestHandler()
// While somebody develops, what is written is seen at once.
const server = guardedServer(development ? handle : keepingAnswers(handle), {
  trustProxy,
  track: tracker({ logFormat, trustProxy }),
  ...(development ? { headersAt: headersInDevelopment } : {}),
})
server.listen(port)

// Lets what is being answered be answered, for as long as whoever stops us waits.
stop = () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), patience).unref()
}
