import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { classify } from '../../src/domain/inbound/classify'
import { parseMail } from '../../src/inbound/parse'
import { agreement, compared, type Compared } from './comparison'
import { report } from './report'
import { judgeWithSisimai, SisimaiMissing, sisimaiVersion } from './sisimai'

interface Terminal {
  print: (text: string) => void
  complain: (text: string) => void
}

const usage = 'Usage: npm run compare:bounces -- FOLDER [--json]'

/**
 * `npm run compare:bounces -- FOLDER [--json]`: judges every mail (.eml) of a folder with Spets and with Sisimai, and
 * tells where they agree.
 * @returns the exit code
 */
export async function compareBounces(argv: string[], { print, complain }: Terminal): Promise<number> {
  const given = argumentsIn(argv)
  if (!given) return failed(complain, usage)
  const paths = mailsIn(given.folder)
  if (!paths || paths.length === 0) return failed(complain, `No mails (.eml) in ${given.folder}`)
  try {
    const all = await compareAll(given.folder, paths)
    print(given.json ? JSON.stringify(agreement(all)) : report(all, sisimaiVersion()))
    return 0
  } catch (error) {
    if (!(error instanceof SisimaiMissing)) throw error
    return failed(complain, error.message)
  }
}

const failed = (complain: Terminal['complain'], why: string): number => {
  complain(why)
  return 1
}

function argumentsIn(args: string[]): { folder: string; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean', default: false } }, allowPositionals: true })
    const [folder, ...more] = positionals
    return folder && more.length === 0 ? { folder, json: values.json } : null
  } catch {
    // An option that there is not.
    return null
  }
}

/** Paths of the mails in a folder, also further down; null when there is no such folder. */
function mailsIn(folder: string): string[] | null {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.eml$/i.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/** Judges every mail by both. @throws SisimaiMissing */
async function compareAll(folder: string, paths: readonly string[]): Promise<Compared[]> {
  const bySisimai = judgeWithSisimai(paths)
  const all: Compared[] = []
  for (const path of paths) {
    const { mail } = await parseMail(readFileSync(path))
    all.push(compared({ name: path.slice(folder.length).replace(/^\//, ''), spets: classify(mail), sisimai: bySisimai.get(path) ?? [] }))
  }
  return all
}
