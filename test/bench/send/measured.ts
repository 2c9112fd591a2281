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

/** What several rounds of the same come to: the medians, and the most memory of any. */
export const together = (rounds: readonly Measured[]): Measured => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  cpuSecondsPer1000: median(rounds.map(({ cpuSecondsPer1000 }) => cpuSecondsPer1000)),
  peakMegabytes: Math.max(...rounds.map(({ peakMegabytes }) => peakMegabytes)),
  bytesEach: median(rounds.map(({ bytesEach }) => bytesEach)),
})

/** The one in the middle, or halfway between the two that are. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [low = NaN, high = NaN] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  return (low + high) / 2
}

/** Ticks of Linux' clock a second (sysconf _SC_CLK_TCK), which is 100 on all its platforms. */
const ticks = 100

/** The seconds that a process of this machine has computed for so far (proc(5), stat). */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticks
}
