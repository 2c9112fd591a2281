import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { parseArgs } from 'node:util'
import { type Answers, askIn, checkMail, type MailFacts, nameOf } from '../../domain/mailCheck'
import type { Settings } from '../../env'
import { type Translate, translator } from '../../i18n'
import { isBroken, keysOf, normaliseHost, publicPart } from '../../mail'
import { Stopped } from '../importing/stopped'
import { withDns } from './dnsAnswers'
import { reportOn } from './report'
import { Checked } from './checked'

/** What the command meets outside itself. */
export interface CheckTerminal {
  /** The domains that mail comes from, where there is a database. */
  sendingDomains: () => Promise<string[]>
  print: (text: string) => void
  complain: (text: string) => void
}

/**
 * `npm run mail:check`: says what DNS should hold for mail from a domain to be trusted, and what it holds.
 * @returns the exit code: 0 when nothing must be done, 1 when something must
 */
export async function mailCheckCommand(argv: string[], settings: Settings, terminal: CheckTerminal): Promise<number> {
  const translate = translator(settings.language)
  try {
    const args = argumentsOf(argv, translate)
    const domains = args.domain === null ? await knownDomains(terminal, translate) : [args.domain]
    const checked = []
    for (const domain of domains) checked.push(await check(factsOn(settings, domain), args.answers))
    terminal.print(args.json ? JSON.stringify(checked) : checked.map((each) => reportOn(each, translate)).join('\n\n'))
    return checked.some(({ findings }) => findings.some(({ verdict }) => verdict === 'wrong')) ? 1 : 0
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    terminal.complain(error.message)
    return 1
  }
}

async function check(facts: MailFacts, answers: Answers | null): Promise<Checked> {
  const findings = answers ? checkMail(facts, askIn(answers)) : await withDns((ask) => checkMail(facts, ask))
  return { domain: facts.domain, bounceDomain: facts.bounceDomain, findings }
}

/** What this installation knows about the mail from a domain: its keys, where bounces go and mail is handed to. */
function factsOn(settings: Settings, domain: string): MailFacts {
  const keys = keysOf(settings, domain).map((key) =>
    isBroken(key)
      ? { selector: key.selector, file: key.file, fault: key.fault }
      : { selector: key.selector, kind: key.kind, publicPart: publicPart(key) },
  )
  const { bounceAddress } = settings
  const bounceDomain = bounceAddress ? nameOf(bounceAddress.slice(bounceAddress.lastIndexOf('@') + 1)) : domain
  return { domain, keys, bounceDomain, smtpHost: smtpHostIn(settings) }
}

/** A server on this machine, or one without a name of its own, cannot be judged by DNS. */
function smtpHostIn({ smtpUrl }: Settings): string | null {
  const host = smtpUrl && URL.canParse(smtpUrl) ? nameOf(new URL(smtpUrl).hostname) : ''
  return isIP(host) || !host.includes('.') ? null : host
}

async function knownDomains({ sendingDomains }: CheckTerminal, translate: Translate): Promise<string[]> {
  const domains = await sendingDomains().catch(() => [])
  if (domains.length === 0) throw new Stopped(translate('mailCheck.noDomain'))
  return domains
}

function argumentsOf(args: string[], translate: Translate) {
  const options = { domain: { type: 'string' }, answers: { type: 'string' }, json: { type: 'boolean', default: false } } as const
  const values = parsed(args, options, translate)
  const domain = values.domain === undefined ? null : normaliseHost(values.domain)
  if (values.domain !== undefined && domain === null) throw new Stopped(translate('mailCheck.key.notADomain', { name: values.domain }))
  return { domain, answers: values.answers === undefined ? null : answersIn(values.answers, translate), json: values.json }
}

function parsed<const Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: string[],
  options: Options,
  translate: Translate,
) {
  try {
    return parseArgs({ args, options }).values
  } catch {
    throw new Stopped(translate('mailCheck.usage'))
  }
}

/** Answers in a file: an object of names, each with lists of records by kind. */
function answersIn(file: string, translate: Translate): Answers {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!isAnswers(read)) throw new Error('{ "region.example": { "TXT": ["v=spf1 …"] } }')
    return Object.fromEntries(Object.entries(read).map(([name, records]) => [nameOf(name), records]))
  } catch (error) {
    throw new Stopped(translate('mailCheck.answersWrong', { file, reason: error instanceof Error ? error.message : String(error) }))
  }
}

const isAnswers = (read: unknown): read is Answers => isObject(read) && Object.values(read).every(isRecords)

const isRecords = (records: unknown): boolean =>
  isObject(records) && Object.entries(records).every(([type, values]) => (type === 'error' ? typeof values === 'string' : isTexts(values)))

const isTexts = (values: unknown): boolean => Array.isArray(values) && values.every((value) => typeof value === 'string')

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
