import { parseArgs } from 'node:util'
import { type LegalBasis, legalBases } from '../../domain/mailings'

/** What the command line of an import says. */
export interface ImportArguments {
  file: string
  /** Where the list comes from; null when nothing was said. */
  source: string | null
  /** The sheet to read; null for the first that is shown and has a heading. */
  sheet: string | null
  newsletterBasis: LegalBasis
  invitationBasis: LegalBasis
  dryRun: boolean
  /** Where the rows to mend are to be written; null for beside the list. */
  mend: string | null
  json: boolean
}

/** Reads the arguments after the name of the command; null when they cannot be understood. */
export function parseArguments(argv: string[]): ImportArguments | null {
  const read = readArguments(argv)
  const [file, ...more] = read?.positionals ?? []
  if (!read || !file || more.length > 0) return null
  const { values } = read
  const newsletterBasis = basisIn(values['newsletter-basis'])
  const invitationBasis = basisIn(values['invitation-basis'])
  if (!newsletterBasis || !invitationBasis) return null
  return {
    file,
    source: values.source?.trim() || null,
    sheet: values.sheet ?? null,
    newsletterBasis,
    invitationBasis,
    dryRun: values['dry-run'],
    mend: values.mend ?? null,
    json: values.json,
  }
}

const options = {
  source: { type: 'string' },
  sheet: { type: 'string' },
  'newsletter-basis': { type: 'string', default: 'consent' },
  'invitation-basis': { type: 'string', default: 'public-task' },
  'dry-run': { type: 'boolean', default: false },
  mend: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch {
    return null
  }
}

const basisIn = (value: string): LegalBasis | undefined => legalBases.find((basis) => basis === value)
