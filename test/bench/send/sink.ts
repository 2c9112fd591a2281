import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { freePort } from '../../support/freePort'
import { until } from '../../support/until'

/** Postfix's smtp-sink, which takes everything and keeps nothing. */
export interface Sink {
  port: number
  stop(): void
}

/**
 * Does not offer PIPELINING: it answers commands that come together one packet each, so that the second waits for the
 * first to be acknowledged, some 40 ms. Mail servers that are used in earnest answer them together.
 */
const oneByOne = '-p'

/** It wants somebody else to run as where it is started by root. */
const asWhom = process.getuid?.() === 0 ? ['-u', 'nobody'] : []

/** Starts it on a free port on loopback. @throws Error when it is not installed */
export async function startSink(): Promise<Sink> {
  const port = await freePort()
  const sink = spawn('smtp-sink', [oneByOne, ...asWhom, `127.0.0.1:${port}`, '1000'], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  })
  const failed = new Promise<never>((_, reject) => sink.once('error', reject))
  await Promise.race([until('smtp-sink listens', () => listens(port)), failed])
  return { port, stop: () => sink.kill() }
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
