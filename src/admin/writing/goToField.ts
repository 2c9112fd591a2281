/** Shows a field of the form on the page, opened where it is folded, and puts the focus in it. */
export function goToField(path: string): void {
  const place = placeOf(path)
  if (!place) return
  const folded = place.querySelector<HTMLElement>('.collapsible--collapsed .collapsible__toggle')
  folded?.click()
  place.scrollIntoView({ block: 'center' })
  place.querySelector<HTMLElement>('input, textarea, select, [contenteditable=true], button')?.focus({ preventScroll: true })
}

/** A block is found by its number, a field by its own name. */
function placeOf(path: string): HTMLElement | null {
  const block = /^blocks\.(\d+)/.exec(path)
  return document.getElementById(block ? `blocks-row-${block[1]}` : `field-${path.replaceAll('.', '__')}`)
}
