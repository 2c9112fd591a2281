/**
 * A mail as a page to stand in a frame: links open outside it, and plain text keeps its lines.
 * @param body the mail's HTML, or its plain text
 */
export function previewPage(body: string, form: 'html' | 'text', theme: 'light' | 'dark'): string {
  if (form === 'text') return `${start(theme)}<pre style="${textStyle}">${escaped(body)}</pre>`
  const head = /<head[^>]*>/i.exec(body)
  if (!head) return `<!doctype html>${base}${body}`
  const end = head.index + head[0].length
  return body.slice(0, end) + base + body.slice(end)
}

const base = '<base target="_blank">'

const start = (theme: string) =>
  `<!doctype html><meta name="color-scheme" content="${theme}"><title></title><style>body{margin:16px}</style>`

const textStyle = 'white-space:pre-wrap;overflow-wrap:anywhere;margin:0;font:14px/1.5 ui-monospace,monospace'

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
