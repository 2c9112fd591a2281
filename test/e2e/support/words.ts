import type { Page } from '@playwright/test'

/** A piece of language that a page shows or tells a screen reader, and where it stands. */
export interface Wording {
  text: string
  where: string
}

/** What people put in, in whatever language: texts in fields, titles of documents, names of files. */
const content = [
  'input',
  'textarea',
  'script',
  'style',
  'code',
  'iframe',
  '[lang]:not(html)',
  '[contenteditable]',
  '.table tbody',
  '.relationship--single-value',
  '.value-container',
  '.field-diff-content',
  '.step-nav',
  '.react-select .rs__single-value',
  '.rs__multi-value',
].join()

/** What shows content in attributes as well. */
const titles =
  '.doc-header__title, .render-title, .value-container, .relationship--single-value__label, .relationship--single-value__drawer-toggler'

/** All words of the interface on a page as a person or a screen reader meets them, content left out. */
export const wordings = (page: Page): Promise<Wording[]> =>
  page.evaluate(
    ([skipped, titled]) => {
      const found: Wording[] = []
      const add = (text: string | null, where: string) => {
        const trimmed = text?.trim()
        if (trimmed) found.push({ text: trimmed, where })
      }
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement
        if (parent && !parent.closest(skipped) && parent.checkVisibility()) add(node.textContent, parent.className || parent.tagName)
      }
      for (const name of ['placeholder', 'aria-label', 'title', 'alt', 'aria-description'])
        for (const element of document.querySelectorAll(`[${name}]`))
          if (!element.closest(titled)) add(element.getAttribute(name), `${name} of ${element.className || element.tagName}`)
      return found
    },
    [`${content},${titles}`, titles] as const,
  )
