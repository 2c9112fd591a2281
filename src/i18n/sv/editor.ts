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
  lostPicture: 'En bild i det du klistrade in följde inte med. Spara den som en fil, och lägg in den med Bild eller fil.',
  rows: 'Rader',
  columns: 'Kolumner',
} as const
