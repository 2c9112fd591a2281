/** What is wrong with a redirect that is written by hand. */
export const redirects = {
  missing: 'Skriv en adress.',
  notOurs: 'Skriv en adress här på webbplatsen, som börjar med ett snedstreck, till exempel /news/ny-rubrik.',
  onlyPath: 'Skriv bara sidans adress, utan mellanslag, frågetecken och nummertecken.',
  taken: 'Det finns en sida på den adressen, så ingen skulle hänvisas därifrån.',
  toItself: 'Den gamla och den nya adressen är samma. Skriv dit sidan har flyttat.',
  leadsOn: 'Den adressen hänvisar själv vidare till {{to}}. Skriv den adressen i stället.',
  nowhere: 'Det finns ingen sida på den adressen. Kontrollera att den är rätt skriven.',
} as const
