import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { peakMemory } from '../peakMemory'
import { cpuSeconds, type Load, type Measured } from './measured'
import { startSink } from './sink'

/** Postfix's own sender over as many lasting connections, which keeps no state: the limit of this machine. */
export async function bySmtpSource({ connections, recipients, workers }: Load, bytesEach: number): Promise<Measured> {
  const sink = await startSink()
  const sessions = connections * workers
  const begun = performance.now()
  const args = [
    '-d',
    '-s',
    String(sessions),
    '-m',
    String(recipients),
    '-l',
    String(bytesEach),
    '-f',
    'a@b.example',
    '-t',
    'c@d.example',
    `127.0.0.1:${sink.port}`,
  ]
  const source = spawn('smtp-source', args, { stdio: 'ignore', env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } })
  const usage = watchUsage(source.pid ?? 0)
  const [code] = (await once(source, 'exit')) as [number | null]
  const seconds = (performance.now() - begun) / 1000
  sink.stop()
  if (code !== 0) throw new Error(`smtp-source ended with ${code}`)
  const { cpu, peak } = usage.last()
  return { perSecond: recipients / seconds, cpuSecondsPer1000: (cpu / recipients) * 1000, peakMegabytes: peak, bytesEach }
}

/** nodemailer as its documentation shows it for many: one pool a process, each message composed. */
export async function byNodemailer({ connections, recipients, workers }: Load, bytesEach: number): Promise<Measured> {
  const sink = await startSink()
  const share = Math.ceil(recipients / workers)
  const children = Array.from({ length: workers }, () =>
    fork('test/bench/send/nodemailer.ts', [String(sink.port), String(share), String(connections), String(bytesEach)], {
      execArgv: ['--import', 'tsx'],
    }),
  )
  await Promise.all(children.map((child) => once(child, 'message')))
  const begun = performance.now()
  const costs = await Promise.all(
    children.map(async (child) => {
      child.send('go')
      const [cost] = (await once(child, 'message')) as [{ cpu: number; peak: number }]
      return cost
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  for (const child of children) child.kill()
  sink.stop()
  const sent = share * workers
  return {
    perSecond: sent / seconds,
    cpuSecondsPer1000: (costs.reduce((sum, { cpu }) => sum + cpu, 0) / sent) * 1000,
    peakMegabytes: Math.max(...costs.map(({ peak }) => peak)),
    bytesEach,
  }
}

/** How often a process is looked at that does not tell what it cost itself, in milliseconds. */
const interval = 50

/** What a process that cannot be asked has cost, as it was seen last before its end. */
function watchUsage(pid: number): { last(): { cpu: number; peak: number } } {
  let seen = { cpu: 0, peak: 0 }
  const timer = setInterval(() => {
    try {
      const peak = peakMemory(pid)
      // It has ended, and nobody has been told yet.
      if (!Number.isNaN(peak)) seen = { cpu: cpuSeconds(pid), peak }
    } catch {
      // It has ended between two looks.
      clearInterval(timer)
    }
  }, interval)
  return {
    last: () => {
      clearInterval(timer)
      return seen
    },
  }
}
