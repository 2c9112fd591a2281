/** What machines read of us, and what is said to whoever asks for it wrongly. */
export const openData = {
  vocabulary: { title: 'Ordlista för {{publisher}}', description: 'Begrepp med definitioner, som {{publisher}} använder dem.' },
  catalogue: {
    title: 'Öppna data från {{publisher}}',
    description: 'Begrepp, nyheter, utlysningar, nyhetsbrev och möten i regionens arbete med smart specialisering.',
  },
  terms: { title: 'Ordlista', description: 'Begrepp med definitioner, som regionen använder dem.' },
  news: { title: 'Nyheter', description: 'Nyheter i sin helhet, de senaste först.' },
  call: { title: 'Utlysningar', description: 'Utlysningar som styrkeområdena berörs av, med sista dag att söka.' },
  newsletter: { title: 'Nyhetsbrev', description: 'Nyhetsbrev som har skickats och får läsas av alla.' },
  meetings: { title: 'Möten', description: 'Öppna möten som kommer eller har varit det senaste året.' },
  service: {
    title: 'Programgränssnitt (API)',
    description: 'Läser det som är publicerat, och för den som har en nyckel mer.',
  },
  keywords: 'smart specialisering|regional utveckling|begrepp',
  feed: { title: '{{what}} – {{publisher}}', read: '{{what}} som flöde ({{format}})' },
  notAcceptable: 'Den som frågar vill ha en form som inte finns. Fråga efter någon av: {{types}}.',
  noSuchData: 'Det finns inga data på den här adressen.',
  gone: 'Begreppet ”{{label}}” är borttaget.',
  goneFor: 'Begreppet ”{{label}}” är borttaget. Använd i stället {{address}}.',
}
