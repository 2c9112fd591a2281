import { markedText, type Search } from '../../domain/terms'
import { type Block, type DrawnLogo, type Fact, logoAlt, type ReportDocument, type Table, type Words } from '../document'
import { styleOf } from './style'

/** What is written while terms are looked for: those that the document explains, each led to once. */
interface Writing {
  search: Search<{ id: string }> | null
  explained: ReadonlySet<string>
}

/**
 * A document as a web page in one file: it needs nothing else, runs nothing, and prints as it is read.
 * @param search finds terms of the glossary; the first time that one is said it leads to where the document explains it
 */
export async function htmlOf(document: ReportDocument, search: Search<{ id: string }> | null = null): Promise<string> {
  const { facts, kind, language, publisher, sections, title } = document
  const writing: Writing = { search, explained: new Set(sections.flatMap(({ blocks }) => blocks.flatMap(termsIn))) }
  const body = sections.map(
    ({ blocks, heading, isWide }) =>
      `<section${isWide ? ' class="wide"' : ''}>\n<h2${langOf(heading)}>${textOf(heading)}</h2>\n${blocks.map((block) => blockOf(block, writing)).join('\n')}\n</section>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${textOf(title)}</title>
<style>${await styleOf(document.face)}</style>
</head>
<body>
<main>
<header>${logoIn(document)}
<p class="kind">${escaped([kind, publisher].filter(Boolean).join(' · '))}</p>
<h1${langOf(title)}>${textOf(title)}</h1>
${facts.length > 0 ? factsOf(facts) : ''}
</header>
${body.join('\n')}
</main>
</body>
</html>
`
}

/** The logo; in the dark that which is made for it, or else the other on a light plate. */
function logoIn(document: ReportDocument): string {
  const { logo, logoDark } = document.face ?? {}
  if (!logo) return ''
  const dark = logoDark ? `<source media="screen and (prefers-color-scheme: dark)" srcset="${addressOf(logoDark)}">` : ''
  const plate = logoDark ? '' : ' class="plate"'
  return `
<p class="logo"><picture>${dark}<img alt="${escaped(logoAlt(document))}" height="${logo.height}"${plate} src="${addressOf(logo)}" width="${logo.width}"></picture></p>`
}

const addressOf = ({ png }: DrawnLogo): string => `data:image/png;base64,${png}`

const termsIn = (block: Block): string[] => (block.kind === 'facts' ? block.facts.flatMap(({ term }) => term ?? []) : [])

function blockOf(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'heading':
      return `<h3${langOf(block.words)}>${textOf(block.words)}</h3>`
    case 'text':
      return block.words.text
        .split(/\n\s*\n/)
        .map((text) => `<p${langOf(block.words)}>${explainedText({ ...block.words, text }, writing)}</p>`)
        .join('\n')
    case 'list':
      return `<ul>\n${block.items.map((words) => `<li${langOf(words)}>${explainedText(words, writing)}</li>`).join('\n')}\n</ul>`
    case 'facts':
      return factsOf(block.facts)
    case 'table':
      return tableOf(block)
    case 'figure':
      return `<p class="figure"><img alt="${escaped(block.alt)}" height="${block.height}" src="data:image/svg+xml;base64,${Buffer.from(block.svg).toString('base64')}" width="${block.width}"></p>`
  }
}

const factsOf = (facts: readonly Fact[]): string =>
  `<dl>\n${facts.map(({ name, term, value }) => `<div${term ? ` id="term-${escaped(term)}"` : ''}><dt${langOf(name)}>${textOf(name)}</dt><dd${langOf(value)}>${textOf(value)}</dd></div>`).join('\n')}\n</dl>`

function tableOf({ columns, look, name, rows, sums }: Table): string {
  const cell = (words: Words, index: number) => {
    const isHead = look === 'matrix' && index === 0
    const side = columns[index]?.isNumber ? ' class="number"' : ''
    return isHead ? `<th scope="row"${langOf(words)}>${textOf(words)}</th>` : `<td${side}${langOf(words)}>${textOf(words)}</td>`
  }
  const line = (cells: readonly Words[]) => `<tr>${cells.map(cell).join('')}</tr>`
  return `<div class="table" role="region" aria-label="${escaped(name)}" tabindex="0"><table>
<caption>${escaped(name)}</caption>
<thead><tr>${columns.map(({ head }) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(line).join('\n')}
</tbody>${sums ? `\n<tfoot>${line(sums)}</tfoot>` : ''}
</table></div>`
}

/** Words in which terms lead to what they mean; only in the language of the document, which its terms are in. */
function explainedText(words: Words, { explained, search }: Writing): string {
  if (!search || words.lang) return textOf(words)
  return markedText(words.text, search)
    .map((piece) => {
      if (typeof piece === 'string') return textOf({ text: piece })
      const said = textOf({ text: piece.said })
      return explained.has(piece.of.id) ? `<a href="#term-${escaped(piece.of.id)}">${said}</a>` : said
    })
    .join('')
}

const langOf = ({ lang }: Words): string => (lang ? ` lang="${lang}"` : '')

const textOf = ({ text }: Words): string => escaped(text).replaceAll('\n', '<br>')

const letters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => letters[letter] ?? letter)
