import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What Sisimai found in a mail about one recipient. */
export interface SisimaiBounce {
  reason: string
  recipient: string
  status: string
}

/** Sisimai, or the Perl that runs it, is not on this machine. */
export class SisimaiMissing extends Error {
  constructor() {
    super('Sisimai for Perl is missing. On Debian: apt-get install libsisimai-perl')
  }
}

/** Which Sisimai this machine has. @throws SisimaiMissing */
export function sisimaiVersion(): string {
  const { status, stdout } = spawnSync('perl', ['-MSisimai', '-e', 'print Sisimai->version'], { encoding: 'utf8' })
  if (status !== 0) throw new SisimaiMissing()
  return stdout
}

/** What Sisimai makes of mails, by their path; a list is empty where it finds no bounce. @throws SisimaiMissing */
export function judgeWithSisimai(paths: readonly string[]): Map<string, SisimaiBounce[]> {
  sisimaiVersion()
  const script = fileURLToPath(new URL('sisimai.pl', import.meta.url))
  const { status, stdout, stderr } = spawnSync('perl', [script], { input: paths.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`Sisimai failed: ${stderr}`)
  return new Map(
    stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => judged(JSON.parse(line))),
  )
}

const judged = ({ path, bounces }: { path: string; bounces: SisimaiBounce[] }): [string, SisimaiBounce[]] => [path, bounces]
