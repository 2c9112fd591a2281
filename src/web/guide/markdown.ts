import { Marked } from 'marked'
import { slugOf } from '../../domain/slug'
import { translator } from '../../i18n'
import { guideAddresses } from '../../links/guideAddresses'

/**
 * A chapter as HTML. The file is read as it stands in the repository too, so its links to other chapters
 * (`urval.md`) and to pictures (`images/urval.png`) are turned into ours; headings can be linked to.
 * The text is ours and trusted: nothing is taken away from it.
 */
export const guideHtml = (markdown: string): string => scrollableTables(marked.parse(markdown, { async: false }))

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
  },
  walkTokens: (token) => {
    if (token.type === 'link' || token.type === 'image') token.href = addressOf(token.href)
  },
})

/** A table wider than a phone is scrolled by itself, with the keyboard too. */
const scrollableTables = (html: string): string =>
  html
    .replaceAll('<table>', `<div class="wide" role="group" tabindex="0" aria-label="${translator('sv')('guide.table')}"><table>`)
    .replaceAll('</table>', '</table></div>')

/** @param href as the file says it, from its own folder */
function addressOf(href: string): string {
  const [, file, fragment = ''] = /^([a-z-]+)\.md(#.*)?$/i.exec(href) ?? []
  if (file) return (file === 'README' ? guideAddresses.contents : guideAddresses.chapter(file)) + fragment
  const [, picture] = /^images\/(.+)$/.exec(href) ?? []
  return picture ? guideAddresses.picture(picture) : href
}
