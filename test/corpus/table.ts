import { blameFor } from '../../src/domain/refusal'
import type { Answer } from './answers'
import { receivers } from './answers'
import { corpus } from './corpus'
import { filled, people } from './mime'
import { own } from './own'

export const [begin, end] = ['<!-- made by npm run corpus:table -->', '<!-- end -->']

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').trim()
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
const heading = (...names: readonly string[]): string[] => [row(...names), `|${names.map(() => ' --- ').join('|')}|`]

/** What each server and service answers and writes, and what Spets makes of it, as tables in Markdown. */
export function tables(): string {
  const mails = corpus()
  return [
    `${mails.length} mails of ${new Set(mails.flatMap(({ kind, reportedBy }) => [kind, reportedBy])).size} kinds.`,
    '',
    '### What is answered over SMTP, and quoted in reports',
    '',
    ...heading('Server or service', 'Written after', 'Answer', 'About', 'As a bounce'),
    ...receivers.flatMap(({ name, version, source, answers }) => answers.map((answer) => row(name, `${version}; ${source}`, answer.said, aboutOf(answer), answer.verdict))),
    '',
    '### What is written in reports in words of their own',
    '',
    ...heading('Server or service', 'Written after', 'Words', 'Spets'),
    ...own.map(({ kind, version, source, said, verdict }) => row(kind, `${version}; ${source}`, said, verdict)),
  ].join('\n')
}

const aboutOf = ({ said }: Answer): string => blameFor({ text: filled(said), recipient: people.to, sender: people.from })

/** The document with its tables made anew. */
export const withTables = (document: string): string =>
  `${document.slice(0, document.indexOf(begin) + begin.length)}\n\n${tables()}\n\n${document.slice(document.indexOf(end))}`
