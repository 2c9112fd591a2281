import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be cut, so that the server seems to be gone. */
export interface Proxy {
  port: number
  /** Ends all connections, and takes no new ones until mended. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Opens it on a free port on loopback. */
export async function startProxy(host: string, port: number): Promise<Proxy> {
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(port, host)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.once('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
      // Whatever ends one end ends the other, by its close.
      socket.on('error', () => socket.destroy())
    }
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const end = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true
      end()
    },
    mend: () => {
      isCut = false
    },
    close: () => {
      end()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
