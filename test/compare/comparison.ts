import type { Classification } from '../../src/domain/inbound/verdict'
import { type ComparedClass, classOfReason } from './reasons'
import type { SisimaiBounce } from './sisimai'

/** What both made of a mail. */
export interface Judged {
  name: string
  spets: Classification
  sisimai: readonly SisimaiBounce[]
}

export interface Compared {
  name: string
  /** Its class by Spets; null when Spets leaves it to a person, or it asks for nothing. */
  spets: ComparedClass | null
  /** Its class by Sisimai; null when Sisimai finds nothing in it, or cannot tell. */
  sisimai: ComparedClass | null
  /** Sisimai's own word; empty when it finds nothing. */
  reason: string
}

/** The numbers of a comparison, as `--json` prints them. */
export interface Agreement {
  mails: number
  judgedByBoth: number
  /** How many of those have the same class by both. */
  sameClass: number
  /** How many of those Spets suppresses at once and Sisimai does not say that the address is gone. */
  suppressedBySpetsAlone: number
}

const classes = new Set<string>(Object.values(classOfReason))
const isClass = (verdict: string): verdict is ComparedClass => classes.has(verdict)

/** Compares what both made of a mail: Sisimai's word about the recipient that Spets names, or about the first. */
export function compared({ name, spets, sisimai }: Judged): Compared {
  const same = sisimai.find(({ recipient }) => recipient.toLowerCase() === spets.address?.toLowerCase())
  const { reason } = same ?? sisimai[0] ?? { reason: '' }
  return { name, spets: isClass(spets.verdict) ? spets.verdict : null, sisimai: classOfReason[reason] ?? null, reason }
}

export const judgedByBoth = (all: readonly Compared[]): Compared[] => all.filter(({ spets, sisimai }) => spets !== null && sisimai !== null)

export const isSuppressedAlone = ({ spets, sisimai }: Compared): boolean => spets === 'hard' && sisimai !== null && sisimai !== 'hard'

export function agreement(all: readonly Compared[]): Agreement {
  const both = judgedByBoth(all)
  return {
    mails: all.length,
    judgedByBoth: both.length,
    sameClass: both.filter(({ spets, sisimai }) => spets === sisimai).length,
    suppressedBySpetsAlone: both.filter(isSuppressedAlone).length,
  }
}
