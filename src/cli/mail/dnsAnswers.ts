import { Resolver } from 'node:dns/promises'
import { type Answers, type Ask, askIn, type RecordType } from '../../domain/mailCheck'

/** How long one name server is waited for, in milliseconds, and how many times it is asked. */
const patience = { timeout: 4_000, tries: 2 }

/** Codes of answers that say: there is no such record. */
const nothingThere = new Set(['ENODATA', 'ENOTFOUND'])

/**
 * Asks DNS for all that a pure question wants to know: the question is put again with what has been learnt, until
 * it asks for nothing new.
 * @param servers name servers to ask, as in `Resolver.setServers`; this machine's when not given
 */
export async function withDns<Result>(question: (ask: Ask) => Result, servers?: readonly string[]): Promise<Result> {
  const resolver = new Resolver(patience)
  if (servers) resolver.setServers(servers)
  const answers: Answers = {}
  const asked = new Set<string>()
  for (;;) {
    const wanted: [string, RecordType][] = []
    const result = question(
      askIn(answers, (name, type) => {
        if (asked.has(`${name} ${type}`)) return
        asked.add(`${name} ${type}`)
        wanted.push([name, type])
      }),
    )
    if (wanted.length === 0) return result
    await Promise.all(wanted.map(([name, type]) => learn(resolver, answers, name, type)))
  }
}

async function learn(resolver: Resolver, answers: Answers, name: string, type: RecordType): Promise<void> {
  const known = (answers[name] ??= {})
  try {
    known[type] = await resolve(resolver, name, type)
    if (known[type].length === 0 && type === 'TXT') known.CNAME = await resolve(resolver, name, 'CNAME')
  } catch (error) {
    known.error = codeOf(error)
  }
}

async function resolve(resolver: Resolver, name: string, type: RecordType): Promise<string[]> {
  try {
    if (type === 'TXT') return (await resolver.resolveTxt(name)).map((strings) => strings.join(''))
    if (type === 'MX') return (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange || '.'}`)
    if (type === 'CNAME') return await resolver.resolveCname(name)
    return type === 'A' ? await resolver.resolve4(name) : await resolver.resolve6(name)
  } catch (error) {
    if (nothingThere.has(codeOf(error))) return []
    throw error
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error))
