import { type MailFinding, mailTopics, type Publish, zoneLine } from '../../domain/mailCheck'
import type { TextKey, Translate } from '../../i18n'
import type { Checked } from './checked'

/** What was found out about a domain, for a person to read. */
export function reportOn({ domain, bounceDomain, findings }: Checked, translate: Translate): string {
  const topics = mailTopics.flatMap((topic) => {
    const lines = findings.filter((finding) => finding.topic === topic).flatMap((finding) => linesOn(finding, translate))
    return lines.length > 0 ? ['', translate(`mailCheck.topic.${topic}`), ...lines] : []
  })
  const count = findings.filter(({ verdict }) => verdict === 'wrong').length
  const end = count === 0 ? translate('mailCheck.allRight') : translate('mailCheck.toMend', { count })
  return [translate('mailCheck.heading', { domain, bounceDomain }), ...topics, '', end].join('\n')
}

function linesOn(finding: MailFinding, translate: Translate): string[] {
  const sentence = `  ${translate(`mailCheck.verdict.${finding.verdict}`)}: ${sentenceOf(finding, translate)}`
  return finding.publish ? [sentence, `    ${translate('mailCheck.publish')} ${lineOf(finding.publish)}`] : [sentence]
}

function sentenceOf({ code, values }: MailFinding, translate: Translate): string {
  if (code !== 'keyBroken') return translate(`mailCheck.finding.${code}`, values)
  return translate(`mailCheck.fault.${String(values.fault)}` as TextKey, values)
}

const lineOf = ({ host, type, value }: Publish): string => (type === 'TXT' ? zoneLine(host, value) : `${host}. IN MX ${value}.`)
