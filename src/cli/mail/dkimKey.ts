import { parseArgs } from 'node:util'
import type { Settings } from '../../env'
import { type Translate, translator } from '../../i18n'
import { KeyExists, keysOf, makeKey, normaliseHost } from '../../mail'
import { zoneLine } from '../../domain/mailCheck/zoneLine'

/** What the command meets outside itself. */
export interface KeyTerminal {
  now: Date
  print: (text: string) => void
  complain: (text: string) => void
}

/**
 * `npm run dkim:key`: makes a key that a domain's mail is signed with, and says what to publish.
 * @returns the exit code: 0 when there is a new key, else 1
 */
export function dkimKeyCommand(argv: string[], settings: Settings, { now, print, complain }: KeyTerminal): number {
  const translate = translator(settings.language)
  const args = argumentsOf(argv, now)
  if (!args) return failed(complain, translate('mailCheck.key.usage'))
  const domain = normaliseHost(args.domain)
  const selector = normaliseHost(args.selector)
  if (domain === null || selector === null) {
    return failed(complain, translate('mailCheck.key.notADomain', { name: domain === null ? args.domain : args.selector }))
  }
  try {
    const made = makeKey(settings, domain, selector, args.ed25519 ? 'ed25519' : 'rsa')
    print(translate('mailCheck.key.made', { file: made.file }))
    print(`${translate('mailCheck.key.publish')}\n\n${zoneLine(made.host, made.record)}\n`)
    print([...whichSigns(settings, domain, selector, translate), translate('mailCheck.key.check', { domain })].join('\n'))
    return 0
  } catch (error) {
    if (error instanceof KeyExists) return failed(complain, translate('mailCheck.key.exists', { file: error.message }))
    throw error
  }
}

const failed = (complain: KeyTerminal['complain'], text: string): number => {
  complain(text)
  return 1
}

function argumentsOf(args: string[], now: Date) {
  const options = {
    domain: { type: 'string', default: '' },
    selector: { type: 'string', default: usualSelector(now) },
    ed25519: { type: 'boolean', default: false },
  } as const
  try {
    const { values } = parseArgs({ args, options })
    return values.domain ? values : null
  } catch {
    return null
  }
}

/** Later keys get later names, since the first name signs. */
const usualSelector = (now: Date): string => `spets${now.toISOString().slice(0, 10).replaceAll('-', '')}`

function whichSigns(settings: Settings, domain: string, selector: string, translate: Translate): string[] {
  const [signing] = keysOf(settings, domain)
  return signing && signing.selector !== selector ? [translate('mailCheck.key.waits', { signing: `${signing.selector}.pem` })] : []
}
