/** Characters that no XML 1.0 document has, in whatever way they are written; half a pair among them. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu

/** A text without what XML cannot hold. */
export const withoutUnwritable = (text: string): string => text.replace(unwritable, '')

/** A text as it stands in an element or an attribute. Ends of lines stand as references, since readers change them. */
export const xmlText = (text: string): string =>
  withoutUnwritable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
