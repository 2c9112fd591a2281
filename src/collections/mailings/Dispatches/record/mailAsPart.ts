import type { ContentLanguage } from '../../../../i18n/languages'
import { html, type Markup } from './html'

/**
 * A mail's HTML within a page: in a shadow tree of its own, so that neither its styles nor the page's reach the
 * other, and it breaks over printed pages as a frame would not. Always in its light colours, as on paper. The
 * answer's Content-Security-Policy keeps it from running or sending anything.
 */
export function mailAsPart(mail: string, language: ContentLanguage): Markup {
  const styles = [...mail.matchAll(/<style[^>]*>([^]*?)<\/style>/gi)].map(([, css]) => css ?? '').join('\n')
  const [, attributes = '', body = mail] = /<body([^>]*)>([^]*)<\/body>/i.exec(mail) ?? []
  const light = styles.replace(/\(prefers-color-scheme:\s*dark\)/g, '(max-width: 0)')
  const inside = `<style>${light}</style><div${attributes}>${body}</div>`
  return html`<div class="sent" lang="${language}"><template shadowrootmode="open">${{ markup: inside }}</template></div>`
}
