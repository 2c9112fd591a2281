/** Text as HTML, harmless in content and in attributes. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** HTML that is whole already. */
export interface Markup {
  markup: string
}

/** HTML with values in it: texts are escaped, markup is put in as it is, lists one after the other. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Markup | Markup[])[]): Markup {
  const filled = parts.map((part, at) => part + written(values[at]))
  return { markup: filled.join('') }
}

function written(value: string | number | Markup | Markup[] | undefined): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map(({ markup }) => markup).join('')
  return typeof value === 'object' ? value.markup : escaped(String(value))
}
