/** A cell's text on one line, in NFC, without control characters and characters that cannot be seen. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()

/** The words of a label in lower case, so that punctuation and spacing make no difference. */
export const wordsOf = (label: string): string =>
  tidy(label)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')

/** What is left of a word when case, accents, spaces and punctuation make no difference: "E-post" is `epost`. */
export const plain = (text: string): string =>
  tidy(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
