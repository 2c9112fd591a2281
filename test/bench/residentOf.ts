import { readdirSync, readFileSync } from 'node:fs'
import type { WholeSpets } from '../support/wholeSpets'

/** Resident memory of the process that listens, in megabytes. Linux only. */
export function residentOf({ url }: Pick<WholeSpets, 'url'>): number {
  const port = `PORT=${new URL(url).port}\0`
  const own = readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && read(`/proc/${pid}/cmdline`).includes('server.mjs') && read(`/proc/${pid}/environ`).includes(port),
  )
  const [, kilobytes = 'NaN'] = /VmRSS:\s+(\d+)/.exec(read(`/proc/${own[0]}/status`)) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}

/** Empty for a process that has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return ''
    throw error
  }
}
