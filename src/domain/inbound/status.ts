import type { BounceVerdict } from './verdict'

/** Servers' words for an address that is not there. */
const gone = [
  /\b(unknown|no such|invalid|nonexistent|unrouteable|unroutable) (local )?(user|recipient|mailbox|address|account|alias|person)/i,
  /\b(user|recipient|mailbox|address|account|e-?mail|addressee)\b[^.\n]{0,60}?\b(unknown|not found|not exist|n'?o?t found|doesn'?t exist|does not exist|was not found|not known|not listed|disabled|deactivated|inactive|is not valid|is invalid|closed|not active|no longer (valid|exists|active|available))/i,
  /\bno (such )?(mailbox|user|account|recipient)\b/i,
  /\bmailbox (unavailable|not available)\b/i,
  /\bno mailbox here by that name\b/i,
  /\bdoes(n't| not) have an? [^\n]{0,40}account\b/i,
  /\brecipient address rejected: access denied\b/i,
  /\b(recipnotfound|recipientnotfound|resolver\.adr\.(recip|badprimary|exrecip))/i,
  /\b(host|domain)\b[^\n]{0,60}\b(not found|does ?n[o']t exist|unknown|nxdomain)\b/i,
  /\bcouldn'?t find any host\b|\bname service error\b[^\n]*\bhost not found\b|\ball relevant mx records point to non-existent hosts\b/i,
  /\b(hittades inte|finns inte|kunde inte hittas|okänd (mottagare|användare)|ogiltig (adress|mottagare))\b/i,
]

/** Servers' words for a mailbox that takes no more. */
const full = [
  /\b(over|exceed(s|ed|ing)?|out of)\b[^.\n]{0,30}\b(quota|storage|space)\b/i,
  /\bquota\b[^.\n]{0,40}\b(exceed|full|reached|over)/i,
  /\b(mailbox|inbox|account|mail ?folder|mail ?drop)\b[^.\n]{0,40}\b(is |was )?(full|over ?quota)\b/i,
  /\b(insufficient|not enough) (system )?(storage|disk|space)/i,
  /\bhas exceeded (his|her|its|their|the)? ?[^.\n]{0,20}(limit|storage)/i,
  /\b(brevlådan|inkorgen|postlådan)\b[^.\n]{0,40}\bfull\b/i,
]

/** Servers' words for not wanting mail from us. */
const unwanted = [
  /\bspam|junk ?mail|unsolicited|bulk mail\b/i,
  /\b(block|black|deny|reject) ?-?list(ed|ing)?\b|\bblocked\b|\bdnsbl\b|\brbl\b|\bspamhaus\b|\bspamcop\b|\bbarracuda ?central\b/i,
  /\b(poor|bad|low) reputation\b|\breputation\b/i,
  /\b(dmarc|dkim|spf)\b|\bunauthenticated (e-?mail|sender)\b/i,
  /\bpolicy (reason|violation|restriction)|\bagainst (local |our )?policy\b|\bviolates? [^\n]{0,20}polic/i,
  /\bmessage (content )?(rejected|refused|blocked)\b|\bcontent (rejected|filter)/i,
  /\b(not authori[sz]ed|access denied|relay(ing)? (denied|not permitted)|unable to relay|sender (address )?(rejected|denied))\b/i,
  /\bbanned\b|\bvirus\b|\bmalware\b/i,
  /\b(message|size)\b[^.\n]{0,40}\b(too (big|large)|exceeds [^\n]{0,30}(size|limit))\b/i,
]

const says = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text))

/** Details of RFC 3463 that say by themselves that the address is no good: bad mailbox, domain, syntax, moved, disabled. */
const goneDetails = new Set(['1.1', '1.2', '1.3', '1.6', '1.10', '2.1', '4.310', '4.312'])

/** Those that blame the sender's address, or what we sent. */
const ourDetails = new Set(['1.7', '1.8', '2.3', '3.4'])

/**
 * Which kind of bounce a status and a server's words mean. Where they leave it open it is `soft`: that suppresses
 * nobody at once.
 * @param status enhanced status code (RFC 3463); null where there is none
 * @param text what the server said
 */
export function bounceVerdict(status: string | null, text: string): BounceVerdict {
  const [kind = '', subject = '', detail = ''] = status?.split('.') ?? []
  const code = `${subject}.${detail}`
  if (code === '2.2') return 'mailboxFull'
  if (kind === '4') return transient(text)
  if (goneDetails.has(code)) return 'hard'
  if (ourDetails.has(code) || subject === '6') return 'blocked'
  // Many servers say 5.7.1 of an address that is not there.
  if (subject === '7') return says(gone.slice(0, 4), text) ? 'hard' : 'blocked'
  return byWords(text)
}

/** A server that says 4xx wants to be asked again; that it does not want us at all is told by its words only. */
function transient(text: string): BounceVerdict {
  if (says(full, text)) return 'mailboxFull'
  return says(unwanted.slice(0, 3), text) ? 'blocked' : 'soft'
}

function byWords(text: string): BounceVerdict {
  if (says(full, text)) return 'mailboxFull'
  if (says(gone, text)) return 'hard'
  return says(unwanted, text) ? 'blocked' : 'soft'
}

/** Whether a text has words that tell which kind of bounce it is. */
export const tellsBounce = (text: string): boolean => says(full, text) || says(gone, text) || says(unwanted, text)

/** The first enhanced status code in a text that is not one of the empty ones. An IP address is none. */
export function statusIn(text: string): string | null {
  const found = [...text.matchAll(/(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)/g)].map(([, status = '']) => status)
  return found.find((status) => !isEmpty(status)) ?? found[0] ?? null
}

/** `5.0.0` and the like say no more than that it went wrong. */
export const isEmpty = (status: string): boolean => /^[245]\.0\.0$/.test(status)
