import { existsSync, readFileSync } from 'node:fs'
import { environment } from '../env'

/** How often it is looked whether npm still lives, in milliseconds. */
const often = 1_000

/**
 * Does something when npm, which has started this process, is gone without having passed a signal on: npm starts a
 * shell that starts this, and a signal ends the shell alone. A process that something else has started may outlive it.
 */
export function whenOrphaned(act: () => void): void {
  if (environment().npm_lifecycle_event === undefined) return
  const before = ancestors()
  const timer = setInterval(() => {
    if (ancestors() === before) return
    clearInterval(timer)
    act()
  }, often)
  timer.unref()
}

/** Who this process belongs to: its parent, and where that is npm's shell, npm. */
function ancestors(): string {
  const { ppid } = process
  const stat = `/proc/${ppid}/stat`
  if (!existsSync(stat)) return String(ppid)
  // The name stands in brackets and may hold anything; the parent comes second after it (proc(5)).
  const [, name = '', parent = ''] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(stat, 'utf8')) ?? []
  return /^(?:ba|da|z)?sh$/.test(name) ? `${ppid} ${parent}` : String(ppid)
}
