type Theme = 'light' | 'dark'

/**
 * A mail as a page to stand in a frame: links open outside it, plain text keeps its lines, and the reader's
 * theme is the one chosen, since not every browser hands the frame's own on to what it holds.
 * @param body the mail's HTML, or its plain text
 */
export const previewPage = (body: string, form: 'html' | 'text', theme: Theme): string =>
  form === 'text' ? textPage(body, theme) : withLinksOutside(withTheme(body, theme))

const withTheme = (html: string, theme: Theme): string =>
  html.replace(/\(prefers-color-scheme:\s*(light|dark)\)/g, (_, asked) => (asked === theme ? always : never))

/** Media features that every frame has, and that none has. */
const always = '(min-width: 0)'
const never = '(max-width: 0)'

function withLinksOutside(html: string): string {
  const head = /<head[^>]*>/i.exec(html)
  const end = head ? head.index + head[0].length : 0
  return `${html.slice(0, end)}<base target="_blank">${html.slice(end)}`
}

const textPage = (text: string, theme: Theme): string =>
  `<!doctype html><meta name="color-scheme" content="${theme}"><title></title>` + `<pre style="${textStyle}">${escaped(text)}</pre>`

const textStyle = 'white-space:pre-wrap;overflow-wrap:anywhere;margin:16px;font:14px/1.5 ui-monospace,monospace'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
