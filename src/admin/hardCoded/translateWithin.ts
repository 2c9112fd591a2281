import { type Phrase, type Place, places } from './places'
import { saidOtherwise } from './said'

/** Phrases under their names, in one language. */
export type Phrases = Readonly<Record<Phrase, string>>

/** What a page may change that can bring hard-coded words with it. */
export const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['aria-label', 'aria-roledescription', 'title'],
}

const known = Object.entries(places) as [Phrase, Place][]
const anywhere = [...new Set(known.map(([, { within }]) => within))].join()

/** Says the hard-coded words in an element, and in all within it, as `to` says them. */
export function translateWithin(root: Element, from: Phrases, to: Phrases): void {
  if (root.matches(anywhere)) translate(root, from, to)
  for (const element of root.querySelectorAll(anywhere)) translate(element, from, to)
}

/** The same for what has changed on a page. */
export function translateChanges(changes: MutationRecord[], from: Phrases, to: Phrases): void {
  for (const { target, type, addedNodes } of changes) {
    const element = target instanceof Element ? target : target.parentElement
    if (element?.matches(anywhere)) translate(element, from, to)
    if (type !== 'childList') continue
    for (const node of addedNodes) if (node instanceof Element) translateWithin(node, from, to)
  }
}

function translate(element: Element, from: Phrases, to: Phrases): void {
  forgetFieldName(element)
  for (const [phrase, { within, attribute }] of known) {
    const text = attribute ? element.getAttribute(attribute) : textOf(element)
    const said = text && element.matches(within) ? saidOtherwise(text, from[phrase], to[phrase]) : null
    if (said === null) continue
    if (attribute) element.setAttribute(attribute, said)
    else sayIn(element, said)
  }
}

/** Where the pointer rests, Payload calls a checkbox by its field's name in the code, which says nothing to an editor. */
function forgetFieldName(element: Element): void {
  if (element instanceof HTMLInputElement && element.type === 'checkbox' && element.title !== '' && element.title === element.name)
    element.removeAttribute('title')
}

/** What the code has put into a text that says something else since. */
const putThere = new WeakMap<Text, { theirs: string; ours: string }>()

/** The texts of an element that holds nothing else; React parts one where words are put into it. */
const textsOf = ({ childNodes }: Element): Text[] => {
  const nodes = [...childNodes]
  return nodes.every((node) => node instanceof Text) ? nodes : []
}

/** As the code says it: a part that it has changed, beside others that say it otherwise already. */
const textOf = (element: Element): string => textsOf(element).map(theirsIn).join('')

function theirsIn(text: Text): string {
  const known = putThere.get(text)
  return known && known.ours === text.data ? known.theirs : text.data
}

/** React goes on writing into its texts, so they are changed and not replaced. */
function sayIn(element: Element, said: string): void {
  for (const [place, text] of textsOf(element).entries()) {
    const ours = place === 0 ? said : ''
    if (text.data === ours) continue
    putThere.set(text, { theirs: theirsIn(text), ours })
    text.replaceData(0, text.length, ours)
  }
}
