/** A text as HTML says it, also within an attribute in double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Attributes of an element; those without a value are left out. */
export const attributes = (named: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(named)
    .map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('')
