export const autosave = {
  offer: 'Du har text här som inte sparades, från {{time}}.',
  changedSince: 'Det som är sparat har ändrats sedan dess. Tar du tillbaka din text ersätter den ändringarna när du sparar.',
  takeBack: 'Ta tillbaka texten',
  discard: 'Kasta texten',
  full: 'Webbläsaren har inte plats för mer text som inte är sparad. Spara nu, så att inget går förlorat.',
  back: 'Allt fungerar igen. Din text finns kvar. Spara nu.',
  close: 'Stäng',
  logIn: 'Logga in i en ny flik',
  loggedOut: {
    title: 'Du är inte inloggad längre',
    text: 'Inget sparades, men din text finns kvar här. Logga in igen i en ny flik, kom sedan tillbaka hit och spara.',
  },
  noServer: {
    title: 'Servern svarar inte',
    text: 'Inget sparades, men din text finns kvar här och i webbläsaren. Vänta en stund och spara igen.',
  },
} as const
