import { captionIn } from '../proseParts'

interface Node {
  type?: unknown
  text?: unknown
  children?: unknown
  fields?: unknown
  root?: unknown
}

const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell'])

/**
 * What a running text (Lexical's JSON) says, each heading, paragraph, item of a list, cell of a table and caption of a picture
 * on a line of its own.
 */
export function linesOf(prose: unknown): string {
  const lines: string[] = []
  walk(prose, lines)
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function walk(value: unknown, lines: string[]): void {
  if (typeof value !== 'object' || value === null) return
  const node: Node = value
  if (node.root !== undefined) return walk(node.root, lines)
  if (typeof node.type === 'string' && blocks.has(node.type)) lines.push('')
  if (node.type === 'linebreak') lines.push('')
  if (node.type === 'upload') lines.push(captionIn(node.fields), '')
  if (typeof node.text === 'string') lines.push((lines.pop() ?? '') + node.text)
  if (Array.isArray(node.children)) node.children.forEach((child: unknown) => walk(child, lines))
}
