/** The editor for running text. */
export const editor = {
  placeholder: 'Skriv här. Tryck på / för rubriker och listor.',
  active: '{{count}} valda',
  basic: 'Text',
  orderedList: 'Numrerad lista',
  unorderedList: 'Punktlista',
  paragraph: 'Vanlig text',
} as const
