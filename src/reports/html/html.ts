import type { Block, Fact, ReportDocument, Table, Words } from '../document'
import { style } from './style'

/** A document as a web page in one file: it needs nothing else, runs nothing, and prints as it is read. */
export function htmlOf({ facts, kind, language, publisher, sections, title }: ReportDocument): string {
  const body = sections.map(
    ({ blocks, heading, isWide }) =>
      `<section${isWide ? ' class="wide"' : ''}>\n<h2${langOf(heading)}>${textOf(heading)}</h2>\n${blocks.map(blockOf).join('\n')}\n</section>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${textOf(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
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

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h3${langOf(block.words)}>${textOf(block.words)}</h3>`
    case 'text':
      return block.words.text
        .split(/\n\s*\n/)
        .map((text) => `<p${langOf(block.words)}>${textOf({ ...block.words, text })}</p>`)
        .join('\n')
    case 'list':
      return `<ul>\n${block.items.map((words) => `<li${langOf(words)}>${textOf(words)}</li>`).join('\n')}\n</ul>`
    case 'facts':
      return factsOf(block.facts)
    case 'table':
      return tableOf(block)
    case 'figure':
      return `<p class="figure"><img alt="${escaped(block.alt)}" height="${block.height}" src="data:image/svg+xml;base64,${Buffer.from(block.svg).toString('base64')}" width="${block.width}"></p>`
  }
}

const factsOf = (facts: readonly Fact[]): string =>
  `<dl>\n${facts.map(({ name, value }) => `<div><dt${langOf(name)}>${textOf(name)}</dt><dd${langOf(value)}>${textOf(value)}</dd></div>`).join('\n')}\n</dl>`

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

const langOf = ({ lang }: Words): string => (lang ? ` lang="${lang}"` : '')

const textOf = ({ text }: Words): string => escaped(text).replaceAll('\n', '<br>')

const letters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => letters[letter] ?? letter)
