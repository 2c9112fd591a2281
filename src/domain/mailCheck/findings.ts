/** What is looked at. */
export const mailTopics = ['spf', 'dkim', 'dmarc', 'mx'] as const
export type MailTopic = (typeof mailTopics)[number]

/** `wrong`: mail suffers until it is mended. `aware`: it works, and could be better or cannot be judged from here. */
export type Verdict = 'right' | 'wrong' | 'aware'

export const mailCodes = {
  right: ['spfRight', 'dkimRight', 'dmarcRight', 'alignedRight', 'mxRight'],
  wrong: [
    'spfMissing',
    'spfSeveral',
    'spfSyntax',
    'spfAllowsAll',
    'spfIncludeMissing',
    'spfLoop',
    'spfTooMany',
    'dkimMissing',
    'dkimDangling',
    'dkimSeveral',
    'dkimSyntax',
    'dkimRevoked',
    'dkimMismatch',
    'dkimNotForMail',
    'keyBroken',
    'dmarcMissing',
    'dmarcSeveral',
    'dmarcSyntax',
    'dmarcReportRefused',
    'dmarcNothingAligned',
    'mxMissing',
    'mxNone',
    'mxAlias',
    'mxNowhere',
  ],
  aware: [
    'noAnswer',
    'spfNeutral',
    'spfNoAll',
    'spfAfterAll',
    'spfPtr',
    'spfSenderUnknown',
    'dkimNoKey',
    'dkimTesting',
    'dmarcNone',
    'dmarcSubdomains',
    'dmarcNoReports',
    'dmarcPart',
    'dmarcSpfElsewhere',
  ],
} as const satisfies Record<Verdict, readonly string[]>

export type MailCode = (typeof mailCodes)[Verdict][number]

/** A record to publish. */
export interface Publish {
  host: string
  type: 'TXT' | 'MX'
  value: string
}

/** One thing that is right or wrong, and what to publish when that mends it. */
export interface MailFinding {
  topic: MailTopic
  verdict: Verdict
  code: MailCode
  /** What the sentence about it names. */
  values: Record<string, string | number>
  publish: Publish | null
}

/** A finding; how bad it is follows from its code. */
export const found = (
  topic: MailTopic,
  code: MailCode,
  values: Record<string, string | number> = {},
  publish: Publish | null = null,
): MailFinding => ({ topic, verdict: verdictOf(code), code, values, publish })

const verdicts = new Map<string, Verdict>(
  (['right', 'wrong', 'aware'] as const).flatMap((verdict) => mailCodes[verdict].map((code) => [code, verdict] as const)),
)

const verdictOf = (code: MailCode): Verdict => verdicts.get(code) ?? 'wrong'
