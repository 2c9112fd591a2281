import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const python = '.tools/open-data/bin/python'

/** Null where the judges in Python are on this machine, else how they get there. `.ci/run` fetches them, and CI demands them. */
export const judgesMissing: string | null = existsSync(python) || process.env.CI ? null : 'bash test/support/openData/install.sh'

/** What a program of `judge.py` says of a text. */
export function judged<T>(program: 'dcat' | 'feed' | 'rdf' | 'skos' | 'tbx', text: string): T {
  const { error, status, stderr, stdout } = spawnSync(python, ['test/support/openData/judge.py', program], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (error) throw error
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as T
}
