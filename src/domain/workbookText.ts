/**
 * A text as a cell of a workbook holds it (ECMA-376, 22.4.2.4 bstr): what XML cannot hold is written `_x0001_`, and so
 * is the underscore of a text that only looks like that, such as `E_x002d_post`. A carriage return is written so too,
 * since XML makes it a line feed. The writer leaves this to whoever calls it.
 */
export const workbookText = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)

/** Control characters and halves of characters, most of which no XML may hold (XML 1.0, 2.2 Char). */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu
