/** A cell's text on one line, in NFC, without control characters and characters that cannot be seen. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** The words of a label in lower case, so that punctuation and spacing make no difference. */
export const wordsOf = (label: string): string =>
  tidy(label)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')

/** A text without case, accents, spaces and punctuation: "E-post" is `epost`. */
export const plain = (text: string): string =>
  tidy(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
