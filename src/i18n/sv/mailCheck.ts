export const mailCheck = {
  key: {
    usage: 'Så här: npm run dkim:key -- --domain region.example [--selector spets20261125] [--ed25519]',
    notADomain: '{{name}} är inget domännamn.',
    exists: 'Nyckeln {{file}} finns redan och skrivs inte över. Välj ett annat namn med --selector.',
    made: 'Nyckeln ligger i {{file}}. Ge ingen annan den filen.',
    publish: 'Publicera den här posten i DNS. Allt inom citattecken är ett enda värde:',
    check: 'Kontrollera sedan med: npm run mail:check -- --domain {{domain}}',
    waits: 'Breven signeras med {{signing}} tills den filen tas bort. Ta bort den när den nya posten syns i DNS.',
  },
  fault: {
    unreadable: 'DKIM-nyckeln {{file}} går inte att läsa. Breven från {{domain}} väntar tills filen är rättad eller borttagen.',
    notAKey: 'Filen {{file}} innehåller ingen privat nyckel i PEM-format. Breven från {{domain}} väntar tills filen är rättad eller borttagen.',
    tooShort: 'DKIM-nyckeln {{file}} är kortare än 2048 bitar. Gör en ny med npm run dkim:key. Breven från {{domain}} väntar tills dess.',
    wrongKind: 'DKIM-nyckeln {{file}} är varken RSA eller Ed25519. Gör en ny med npm run dkim:key. Breven från {{domain}} väntar tills dess.',
    waiting: 'Filen {{file}} är ingen DKIM-nyckel som går att använda. Breven från {{domain}} signeras så länge med en annan.',
    missing: 'Det finns ingen DKIM-nyckel för {{domain}}. Breven därifrån skickas osignerade, om inte e-postservern signerar dem. Gör en nyckel med npm run dkim:key -- --domain {{domain}}.',
  },
} as const
