/** Letters and figures, with what holds them together within: "t.ex", "S3-arbetet", "3,5", "EU:s", "don't". */
const word = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’.,:\u00ad][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text. */
export const wordsIn = (text: string): string[] => text.match(word) ?? []

/** Letters of a word; figures and signs are none. */
export const lettersOf = (each: string): number => each.match(/\p{L}/gu)?.length ?? 0
