/**
 * A readable last part of an address: lower-case ASCII letters, digits and hyphens.
 * Letters keep their base form (å and ä become a, ö becomes o), as Swedish sites write them.
 */
export const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
