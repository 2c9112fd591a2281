/** What a workbook reads as one character, written as its code: `_x000D_` (ECMA-376, ST_Xstring). */
const written = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Characters that XML has no way to hold, and the carriage return, which it would read as a line feed. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text as a workbook stores it, so that the same text is read from it again: `E_x002d_post` too. */
export const workbookText = (text: string): string =>
  text.replace(written, '_x005F_').replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
