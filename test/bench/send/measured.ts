import { readFileSync } from 'node:fs'

/** What is sent: to how many, by how many processes, over how many connections each. */
export interface Load {
  recipients: number
  workers: number
  connections: number
}

/** What one way of sending cost. */
export interface Measured {
  perSecond: number
  cpuSecondsPer1000: number
  /** The most memory of one of its processes, in MB. */
  peakMegabytes: number
  bytesEach: number
}

export const readable = (name: string, { bytesEach, cpuSecondsPer1000, peakMegabytes, perSecond }: Measured): string =>
  `${name}: ${perSecond.toFixed(0)} messages a second, ${cpuSecondsPer1000.toFixed(3)} CPU seconds per 1,000, at most ${peakMegabytes.toFixed(0)} MB in a process, ${(bytesEach / 1000).toFixed(1)} kB each`

/** Ticks of Linux' clock a second (sysconf _SC_CLK_TCK), which is 100 on all its platforms. */
const ticks = 100

/** The seconds that a process of this machine has computed for so far (proc(5), stat). */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticks
}
