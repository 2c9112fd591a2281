import type { IncomingVerdict } from '../../src/domain/mailings'
import { receivers } from './answers'
import { own } from './own'
import { relays } from './relays'

/** A mail of the corpus: who wrote it, what it says, and what Spets is to make of it. */
export interface CorpusMail {
  name: string
  /** The server or service whose words tell the reason. */
  kind: string
  version: string
  source: string
  /** Whose report it is, where another server answered. */
  reportedBy: string
  reason: string
  said: string
  verdict: IncomingVerdict
  raw: string
}

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9.]+/g, '-').replace(/^-|-$/g, '')

/** Answers of the next server, each as two other servers report it. */
const answered = (): CorpusMail[] =>
  receivers
    .flatMap(({ name, version, source, answers }) => answers.map((answer) => ({ kind: name, version, source, answer })))
    .flatMap(({ kind, version, source, answer }, index) =>
      [relays[index % relays.length], relays[(index + 7) % relays.length]].flatMap((relay) => {
        if (!relay) return []
        const name = slug(`${kind} ${answer.reason} by ${relay.name}`)
        const { reason, said, verdict } = answer
        return [{ name, kind, version, source, reportedBy: relay.name, reason, said, verdict, raw: relay.write(name, answer) }]
      }),
    )

const inOwnWords = (): CorpusMail[] =>
  own.map(({ kind, version, source, reason, said, verdict, write }) => {
    const name = slug(`${kind} own ${reason}`)
    return { name, kind, version, source, reportedBy: kind, reason, said, verdict, raw: write(name) }
  })

/** All mails of the corpus, written anew: the same every time. */
export const corpus = (): CorpusMail[] => [...answered(), ...inOwnWords()]
