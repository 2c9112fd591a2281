/** Typefaces that are shipped, to choose among; `system` is that of the reader's own machine. */
export const typefaces = ['system', 'sourceSans', 'atkinson', 'sourceSerif'] as const

export type Typeface = (typeof typefaces)[number]

/** How mails look, to choose among. */
export const mailLooks = ['plain', 'band', 'card'] as const

export type MailLook = (typeof mailLooks)[number]

/** Patterns that a strength area may wear where it has no picture. */
export const patterns = ['none', 'waves', 'hills', 'rings', 'grid', 'peaks'] as const

export type Pattern = (typeof patterns)[number]
