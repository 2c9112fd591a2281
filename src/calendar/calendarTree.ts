import { type ContentLine, contentLines, readLine, readMailboxLine } from './contentLine'

/** A component of a calendar (RFC 5545 3.6), such as VEVENT, with its lines and those within it. */
export interface Component {
  /** In capitals. */
  name: string
  lines: ContentLine[]
  components: Component[]
}

const mailboxes = /^(attendee|organizer)\b/i

/**
 * What stands in a calendar, as far as it can be read: a line that cannot is left out, and what was cut off ends where
 * the text does. Nothing is expanded.
 */
export function calendarTree(calendar: string): Component {
  const root: Component = { name: '', lines: [], components: [] }
  const open = [root]
  for (const written of contentLines(calendar.replace(/^\uFEFF/, ''))) {
    const line = mailboxes.test(written) ? readMailboxLine(written) : readLine(written)
    if (!line) continue
    const value = line.value.trim().toUpperCase()
    if (line.name === 'BEGIN') begin(open, value)
    else if (line.name === 'END') end(open, value)
    else open.at(-1)?.lines.push(line)
  }
  return root
}

/** How deep components may lie in each other: an alarm in an event in a calendar, and one to spare. */
const deepest = 4

function begin(open: Component[], name: string): void {
  const component: Component = { name, lines: [], components: [] }
  if (open.length <= deepest) open.at(-1)?.components.push(component)
  open.push(component)
}

/** Ends a component and what in it was never ended; an end without a beginning is passed over. */
function end(open: Component[], name: string): void {
  const at = open.findLastIndex((component) => component.name === name)
  if (at > 0) open.length = at
}

/** The components of a name, however deep they lie. */
export const componentsOf = (root: Component, name: string): Component[] =>
  root.components.flatMap((each) => (each.name === name ? [each] : componentsOf(each, name)))

/** The first line of a name. */
export const lineOf = ({ lines }: Component, name: string): ContentLine | undefined => lines.find((line) => line.name === name)
