/**
 * Makes lists of what word processors put on the clipboard as lists, where it is none in HTML: Word writes paragraphs that
 * are named list paragraphs, with the sign or number as text; Word on the web a list of its own for each item; Google Docs
 * lists directly in lists. What LibreOffice writes is a list already.
 * @param body of the pasted HTML; it is changed
 */
function makeLists(body: HTMLElement, styles = ''): void {
  flattenWordOnline(body)
  for (const run of runsOfItems(body, styles)) replaceWithLists(run)
  for (const list of body.querySelectorAll('ul, ol')) putInsideItem(list)
  for (const item of body.querySelectorAll('li')) unwrapParagraphs(item)
}

interface Item {
  /** 1 is the outermost. */
  level: number
  isNumbered: boolean
  start: number
  element: HTMLElement
  /** A further paragraph of the item before it. */
  continues?: boolean
}

const listed = /mso-list:\s*l(\d+)\s+level(\d+)/i

/** Paragraphs of lists that stand after each other. */
function runsOfItems(body: HTMLElement, styles: string): Item[][] {
  const runs: Item[][] = []
  let last: HTMLElement | null = null
  for (const element of body.querySelectorAll<HTMLElement>('p, div, li[data-spets-level]')) {
    if (element.closest('li:not([data-spets-level])')) continue
    const run = runs.at(-1)
    const follows = run !== undefined && last !== null && nextElement(last) === element
    const item = itemOf(element, styles, follows)
    if (!item) continue
    if (follows) run.push(item)
    else if (!item.continues) runs.push([item])
    last = element
  }
  return runs
}

/** What comes after an element in the text, whatever boxes the two stand in. */
function nextElement(element: Element): Element | null {
  let at: Element | null = element
  while (at && !at.nextElementSibling) at = at.parentElement?.tagName === 'BODY' ? null : at.parentElement
  at = at?.nextElementSibling ?? null
  while (at && at.tagName === 'DIV' && at.firstElementChild && at.firstElementChild.matches('p, div')) at = at.firstElementChild
  return at
}

function itemOf(element: HTMLElement, styles: string, follows: boolean): Item | null {
  if (element.dataset.spetsLevel) {
    const { spetsLevel, spetsNumbered, spetsStart } = element.dataset
    return { level: Number(spetsLevel), isNumbered: spetsNumbered === 'true', start: Number(spetsStart) || 1, element }
  }
  const [, list = '', level = '1'] = listed.exec(element.getAttribute('style') ?? '') ?? []
  if (list) return { level: Number(level), ...numbering(takeMarker(element), list, level, styles), element }
  if (!/\bMsoListParagraph/i.test(element.className)) return null
  const marker = takeTypedMarker(element)
  if (marker) return { level: 1, ...numbering(marker, '', '', styles), element }
  return follows ? { level: 0, isNumbered: false, start: 1, element, continues: true } : null
}

/** The sign or number, which Word marks as nothing to read; taken out of the paragraph. */
function takeMarker(element: HTMLElement): string {
  const ignored = [...element.querySelectorAll<HTMLElement>('[style]')].filter((each) =>
    /mso-list:\s*ignore/i.test(each.getAttribute('style') ?? ''),
  )
  const marker = ignored.map(({ textContent }) => textContent).join('')
  for (const each of ignored) each.remove()
  return marker ? plain(marker) : takeTypedMarker(element)
}

const typedMarker = /^\s*([·•▪◦‣§o–-]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zåäö]|[ivxlcdm]{1,6})[.)])[\s\u00a0]{2,}/i

function takeTypedMarker(element: HTMLElement): string {
  const [whole = '', marker = ''] = typedMarker.exec(element.textContent ?? '') ?? []
  let left = whole.length
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    node.textContent = text.slice(left)
    left -= Math.min(left, text.length)
  }
  return marker
}

const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** As the style sheet of the list says, or else as the marker looks. */
function numbering(marker: string, list: string, level: string, styles: string): Pick<Item, 'isNumbered' | 'start'> {
  const [, rule] = (list && new RegExp(`@list\\s+l${list}:level${level}\\b[^{]*\\{([^}]*)\\}`, 'i').exec(styles)) || []
  const isBullet = rule !== undefined && /mso-level-number-format:\s*(bullet|image)/i.test(rule)
  const isNumbered = !isBullet && /^\(?(?:\d[\d.]*|[a-zåäö]{1,6})[.):]?\)?$/i.test(marker) && !/^[o§·]$/i.test(marker)
  return { isNumbered, start: Number(/(\d+)\D*$/.exec(marker)?.[1] ?? 1) }
}

function replaceWithLists(run: Item[]): void {
  const [first] = run
  if (!first) return
  const document = first.element.ownerDocument
  const lists: { level: number; list: HTMLElement }[] = []
  const place = document.createElement('div')
  first.element.before(place)
  for (const { continues, element, isNumbered, level, start } of run) {
    const before = lists.at(-1)?.list.lastElementChild
    if (continues) {
      before?.append(document.createElement('br'), ...element.childNodes)
      element.remove()
      continue
    }
    while (lists.length > 1 && (lists.at(-1)?.level ?? 0) > level) lists.pop()
    const open = lists.at(-1)
    const tag = isNumbered ? 'OL' : 'UL'
    if (!open || open.level < level || open.list.tagName !== tag) {
      if (open && open.level >= level) lists.pop()
      const list = document.createElement(tag)
      if (isNumbered && start > 1) list.setAttribute('start', String(start))
      const holder = lists.at(-1)?.list.lastElementChild ?? place
      holder.append(list)
      lists.push({ level, list })
    }
    const item = document.createElement('li')
    item.append(...element.childNodes)
    lists.at(-1)?.list.append(item)
    element.remove()
  }
  place.replaceWith(...place.childNodes)
}

/** Word on the web says of each item how deep it lies; its lists hold one item each. */
function flattenWordOnline(body: HTMLElement): void {
  for (const list of body.querySelectorAll<HTMLElement>('ul, ol')) {
    const items = [...list.children].filter((child): child is HTMLElement => child.tagName === 'LI')
    if (items.length === 0 || !items.every((item) => item.hasAttribute('data-aria-level'))) continue
    for (const [place, item] of items.entries()) {
      item.dataset.spetsLevel = item.getAttribute('data-aria-level') ?? '1'
      item.dataset.spetsNumbered = String(list.tagName === 'OL')
      item.dataset.spetsStart = String(place + (Number(list.getAttribute('start')) || 1))
      for (const end of item.querySelectorAll('.EOP')) end.remove()
    }
    const box = list.parentElement?.matches('.ListContainerWrapper') && list.parentElement.children.length === 1 ? list.parentElement : list
    box.replaceWith(...items)
  }
}

/** A list directly in a list belongs to the item before it. */
function putInsideItem(list: Element): void {
  const item = list.previousElementSibling
  if (list.parentElement?.matches('ul, ol') && item?.tagName === 'LI') item.append(list)
}

/** The editor's items hold text, and lines are parted by breaks. */
function unwrapParagraphs(item: Element): void {
  const paragraphs = [...item.children].filter((child) => child.matches('p, div'))
  for (const [place, paragraph] of paragraphs.entries()) {
    if (place > 0) paragraph.before(item.ownerDocument.createElement('br'))
    paragraph.replaceWith(...paragraph.childNodes)
  }
}

/** Whether pasted HTML comes from a word processor and holds what looks like a list there and is none, or none that the editor knows. */
export const hasForeignLists = (html: string): boolean =>
  /mso-list:|MsoListParagraph|data-aria-level|docs-internal-guid|<[uo]l[\s>]/i.test(html)

/** The pasted HTML with lists for lists. @param parse reads HTML as a document */
export function withLists(html: string, parse: (html: string) => Document): string {
  const document = parse(html)
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n')
  for (const style of document.querySelectorAll('style')) style.remove()
  makeLists(document.body, styles)
  return document.body.innerHTML
}
