/** What is counted: by a choice, by an organisation's, by text, and all but some. */
export const questions = {
  'language is English': { or: [{ and: [{ language: { in: ['en'] } }] }] },
  'language is not English': { or: [{ and: [{ language: { not_equals: 'en' } }] }] },
  'organisation is a municipality': { or: [{ and: [{ 'organisations.type': { in: ['municipality'] } }] }] },
  'name contains 99': { or: [{ and: [{ name: { contains: '99' } }] }] },
}
