export const welcome = {
  byItself: 'Ingen. Brevet går av sig självt till den som bekräftar sin anmälan.',
  notSent: 'Den som nyss bekräftade sin anmälan fick inget välkomstbrev.',
  note: {
    hindered: 'Just nu går inget välkomstbrev ut.',
    asApproved:
      'Brevet har ändrats sedan inställningarna sparades. Nya prenumeranter får det som det var när det senast gick ut. Läs brevet och spara inställningarna, så går det ut som det är nu.',
    asItIs: 'Brevet kan gå ut. En ändring i det gäller för dem som bekräftar sin anmälan efter ändringen.',
    approving: 'Du godkänner brevet som det är nu när du sparar inställningarna.',
    closed: 'Ingen kan anmäla sig just nu, för sidan för anmälan är stängd.',
  },
  hindrance: {
    trash: 'Brevet ligger i papperskorgen eller har tagits bort.',
    mend: 'Brevet kan inte skickas som det är:',
    unpublished: 'Brevet länkar till något som inte är publicerat.',
    sender: 'Avsändaren eller svarsadressen som är vald i brevet är inte tillåten längre.',
    changed: 'Brevet har ändrats sedan inställningarna sparades. Läs brevet och spara inställningarna, så går det ut som det är nu.',
  },
} as const
