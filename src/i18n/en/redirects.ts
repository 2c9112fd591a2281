export const redirects = {
  missing: 'Write an address.',
  notOurs: 'Write an address of this website, beginning with a slash, such as /news/new-title.',
  onlyPath: 'Write only the address of the page, without spaces, question marks and number signs.',
  taken: 'There is a page at that address, so nobody would be led from there.',
  toItself: 'The old and the new address are the same. Write where the page has moved to.',
  leadsOn: 'That address itself leads on to {{to}}. Write that address instead.',
  nowhere: 'There is no page at that address. Check that it is written right.',
} as const
