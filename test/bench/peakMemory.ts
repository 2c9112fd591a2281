import { readFileSync } from 'node:fs'

/** The most memory that was ever resident in a process of this machine, in MB, as Linux tells it (proc(5), VmHWM). */
export function peakMemory(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
