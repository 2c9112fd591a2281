import { createServer } from 'node:net'

/** The port if nobody listens on it, else null; 0 asks for any that is free. */
export const freePort = (port: number, host?: string): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
