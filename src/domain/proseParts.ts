/** A node of a running text, as Lexical stores it; what came in by an API may be anything. */
type Node = Readonly<Record<string, unknown>>

/** Why a running text cannot be taken, by the name of the words for it. */
export type ProseProblem = 'notInProse' | 'fileBroken' | 'tableBroken' | 'tableInTable' | 'tableTooLarge'

/** So many cells has a table at most: a larger one nobody reads on a page, and it belongs in a file. */
const mostCells = 1_000

/** The bits by which a cell heads its row, its column or both. */
const mostHeaderState = 3

/**
 * What is wrong with the pictures, files and tables of a running text; null where nothing is.
 * @param shown the collections whose documents may stand in it; without any there are no tables either
 */
export function proseProblem(prose: unknown, shown: readonly string[]): ProseProblem | null {
  const parts = nodesIn(prose).filter(({ type }) => isPart(type))
  if (parts.length > 0 && shown.length === 0) return 'notInProse'
  for (const part of parts) {
    const problem = part.type === 'upload' ? fileProblem(part, shown) : part.type === 'table' ? tableProblem(part) : null
    if (problem) return problem
  }
  return isWithoutTable(prose) ? 'tableBroken' : null
}

const isPart = (type: unknown): boolean => type === 'upload' || type === 'table' || type === 'tablerow' || type === 'tablecell'

function fileProblem({ fields, relationTo, value }: Node, shown: readonly string[]): ProseProblem | null {
  if (typeof relationTo !== 'string' || !shown.includes(relationTo)) return 'fileBroken'
  const caption = isObject(fields) ? (fields.caption ?? '') : ''
  return idIn(value) === null || typeof caption !== 'string' ? 'fileBroken' : null
}

function tableProblem(table: Node): ProseProblem | null {
  const rows = childrenOf(table)
  if (rows === null || !rows.every(({ type }) => type === 'tablerow')) return 'tableBroken'
  const cells: Node[] = []
  for (const row of rows) {
    const inRow = childrenOf(row)
    if (inRow === null || !inRow.every(isCell)) return 'tableBroken'
    cells.push(...inRow)
  }
  if (cells.length === 0) return 'tableBroken'
  if (cells.reduce((sum, cell) => sum + spanOf(cell.colSpan) * spanOf(cell.rowSpan), 0) > mostCells) return 'tableTooLarge'
  return cells.some((cell) => nodesIn(cell.children).some(({ type }) => type === 'table')) ? 'tableInTable' : null
}

const isCell = (node: Node): boolean => {
  const { colSpan = 1, headerState = 0, rowSpan = 1, type } = node
  const isWhole = (value: unknown, least: number) => Number.isInteger(value) && Number(value) >= least
  return (
    type === 'tablecell' &&
    childrenOf(node) !== null &&
    isWhole(colSpan, 1) &&
    isWhole(rowSpan, 1) &&
    isWhole(headerState, 0) &&
    Number(headerState) <= mostHeaderState
  )
}

const spanOf = (span: unknown): number => (typeof span === 'number' ? span : 1)

/** Whether a row or a cell stands where no table is around it. */
function isWithoutTable(node: unknown, around: unknown = null): boolean {
  if (Array.isArray(node)) return node.some((each) => isWithoutTable(each, around))
  if (!isObject(node)) return false
  if (node.type === 'tablerow' && around !== 'table') return true
  if (node.type === 'tablecell' && around !== 'tablerow') return true
  return isWithoutTable(node.root, null) || isWithoutTable(node.children, node.type)
}

/** All nodes of a running text, or of a part of it, in their order. */
function nodesIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesIn)
  if (!isObject(node)) return []
  return [...(typeof node.type === 'string' ? [node] : []), ...nodesIn(node.root), ...nodesIn(node.children)]
}

/**
 * The same running text, whose pictures and files are pointed at by their ids and say nothing of themselves: whoever sends
 * back what was read along would else keep it as it was then.
 * @returns the very same where nothing is to be changed
 */
export function withFilesById<T>(prose: T): T {
  if (!nodesIn(prose).some(({ type }) => type === 'upload')) return prose
  return bare(prose) as T
}

function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare)
  if (!isObject(node)) return node
  if (node.type === 'upload') return { ...node, value: idIn(node.value) ?? node.value, fields: captionAlone(node.fields) }
  return {
    ...node,
    ...('root' in node ? { root: bare(node.root) } : {}),
    ...('children' in node ? { children: bare(node.children) } : {}),
  }
}

const captionAlone = (fields: unknown): object => {
  const caption = captionIn(fields)
  return caption === '' ? {} : { caption }
}

/** What a text says of a picture in it; empty where it says nothing. */
export function captionIn(fields: unknown): string {
  const caption = isObject(fields) ? fields.caption : null
  return typeof caption === 'string' ? caption : ''
}

const idIn = (value: unknown): string | null => {
  const id = isObject(value) ? value.id : value
  return typeof id === 'string' && id !== '' ? id : null
}

const childrenOf = ({ children }: Node): Node[] | null => (Array.isArray(children) && children.every(isObject) ? children : null)

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
