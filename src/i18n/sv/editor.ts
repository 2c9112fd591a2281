/** The editor for running text. */
export const editor = {
  placeholder: 'Skriv här. Tryck på / för rubriker och listor.',
  active: '{{count}} valda',
  basic: 'Text',
  orderedList: 'Numrerad lista',
  unorderedList: 'Punktlista',
  paragraph: 'Vanlig text',
  upload: 'Bild eller fil',
  caption: 'Bildtext',
  captionHelp: 'Står under bilden. Vad bilden föreställer skriver du på bilden själv, i dess alternativtext.',
  rows: 'Rader',
  columns: 'Kolumner',
} as const
