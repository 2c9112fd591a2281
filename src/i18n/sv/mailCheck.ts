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
    notAKey:
      'Filen {{file}} innehåller ingen privat nyckel i PEM-format. Breven från {{domain}} väntar tills filen är rättad eller borttagen.',
    tooShort: 'DKIM-nyckeln {{file}} är kortare än 2048 bitar. Gör en ny med npm run dkim:key. Breven från {{domain}} väntar tills dess.',
    wrongKind:
      'DKIM-nyckeln {{file}} är varken RSA eller Ed25519. Gör en ny med npm run dkim:key. Breven från {{domain}} väntar tills dess.',
    waiting: 'Filen {{file}} är ingen DKIM-nyckel som går att använda. Breven från {{domain}} signeras så länge med en annan.',
    missing:
      'Det finns ingen DKIM-nyckel för {{domain}}. Breven därifrån skickas osignerade, om inte e-postservern signerar dem. Gör en nyckel med npm run dkim:key -- --domain {{domain}}.',
  },
  usage: 'Så här: npm run mail:check -- [--domain region.example] [--answers FIL] [--json]',
  answersWrong: '{{file}} går inte att läsa som svar från DNS: {{reason}}',
  noDomain: 'Det går inte att läsa i databasen vilka domäner breven skickas från. Ange en med --domain.',
  heading: 'E-post från {{domain}}, med studsar till {{bounceDomain}}',
  publish: 'Publicera:',
  allRight: 'Inget behöver göras.',
  toMend: 'Att rätta: {{count}}.',
  topic: { spf: 'SPF', dkim: 'DKIM', dmarc: 'DMARC', mx: 'MX' },
  verdict: { right: 'Rätt', wrong: 'Fel', aware: 'Obs' },
  finding: {
    spfRight: '{{host}} säger vem som får skicka, med {{lookups}} uppslag i DNS: {{record}}',
    spfMissing:
      '{{host}} har ingen SPF-post. Mottagarna kan inte se att e-postservern får skicka. Byt ut det som står mellan v=spf1 och -all om breven lämnas ut från andra servrar.',
    spfSeveral: '{{host}} har {{count}} SPF-poster. Då gäller ingen av dem. Ta bort alla och publicera en enda.',
    spfSyntax: 'SPF-posten på {{host}} har en del som inte går att förstå: {{term}}. Då gäller inget av den.',
    spfAllowsAll: 'SPF-posten på {{host}} slutar med +all: vem som helst får skicka. Skriv -all.',
    spfIncludeMissing:
      'SPF-posten på {{host}} hänvisar till {{target}}, som har {{count}} SPF-poster i stället för en. Då gäller inget av den. Ta bort hänvisningen eller rätta den.',
    spfLoop: 'SPF-posten på {{host}} hänvisar till {{target}}, som hänvisar tillbaka. Ta bort en av hänvisningarna.',
    spfTooMany:
      'SPF-posten på {{host}} kräver {{lookups}} uppslag i DNS. Mottagarna slutar efter {{most}}. Ta bort hänvisningar som inte behövs, eller skriv adresserna med ip4 och ip6.',
    spfNeutral:
      'SPF-posten på {{host}} slutar med ?all, som inte säger något om andra som skickar. Skriv -all när alla egna servrar står med.',
    spfNoAll: 'SPF-posten på {{host}} säger inget om andra som skickar. Skriv -all sist.',
    spfAfterAll: 'SPF-posten på {{host}} har något efter all. Det läser ingen.',
    spfPtr: 'SPF-posten på {{host}} använder ptr, som många mottagare hoppar över. Skriv adresserna i stället.',
    spfSenderUnknown:
      'SPF-posten på {{host}} nämner inte {{server}} ({{addresses}}), som breven lämnas till. Det är fel om den servern själv lämnar dem till mottagarna.',
    dkimRight: '{{host}} stämmer med vår nyckel.',
    dkimNoKey:
      'Spets har ingen DKIM-nyckel för {{domain}}. Det är rätt bara om e-postservern signerar breven. Gör annars en med npm run dkim:key -- --domain {{domain}}.',
    dkimMissing: '{{host}} finns inte i DNS. Signaturerna går inte att kontrollera.',
    dkimDangling: '{{host}} är ett alias för {{target}}, där inget finns. Publicera posten där, eller i stället för aliaset.',
    dkimSeveral: '{{host}} har {{count}} TXT-poster. Låt en stå.',
    dkimSyntax: '{{host}} går inte att läsa som DKIM-post: {{part}}',
    dkimRevoked: '{{host}} har en tom nyckel (p=). Det betyder att den är återkallad, och alla signaturer underkänns.',
    dkimMismatch:
      '{{host}} innehåller en annan nyckel än vår. Alla signaturer underkänns. Publicera vår nyckel, eller lägg hit filen som hör till den publicerade.',
    dkimNotForMail: '{{host}} tillåter inte e-post eller sha256 (s= eller h=).',
    dkimTesting: '{{host}} stämmer med vår nyckel men säger t=y, på prov. Ta bort det när allt fungerar.',
    dmarcRight: '{{host}} säger vad mottagare ska göra med brev som inte är våra: {{record}}',
    dmarcMissing:
      '{{domain}} har ingen DMARC-post. Gmail, Yahoo och Outlook kräver en av den som skickar många brev. Börja så här, och byt dmarc@ mot en adress som någon läser.',
    dmarcSeveral: '{{host}} har {{count}} DMARC-poster. Då gäller ingen av dem. Låt en stå.',
    dmarcSyntax: 'DMARC-posten på {{host}} går inte att förstå: {{part}}',
    dmarcReportRefused:
      'Rapporterna om {{domain}} ska till {{elsewhere}}, som inte har sagt att den tar emot dem. Den som sköter {{elsewhere}} ska publicera posten nedan.',
    dmarcNothingAligned:
      'Varken SPF eller DKIM visar att breven är från {{domain}}: studsarna går till {{bounceDomain}}, och ingen nyckel som fungerar finns här. DMARC underkänner breven. Rätta SPF eller DKIM ovan.',
    dmarcSpfElsewhere:
      'DMARC vilar på DKIM-signaturen ensam, för SPF gäller {{bounceDomain}} och styrker inte {{domain}}. Det fungerar, men ett brev som ändras på vägen underkänns.',
    alignedRight: 'Studsarna går till {{bounceDomain}}, som hör ihop med {{domain}}.',
    dmarcNone:
      'DMARC-posten på {{host}} säger p=none: mottagarna gör inget med brev som andra skickar i ert namn. När rapporterna visar att de egna breven är rätt, publicera:',
    dmarcSubdomains: 'DMARC-posten på {{host}} säger {{policy}}, men bara {{below}} för underdomäner.',
    dmarcNoReports:
      'DMARC-posten på {{host}} begär inga rapporter (rua). Utan dem märks det inte när egna brev underkänns. Byt dmarc@ mot en adress som någon läser.',
    dmarcPart: 'DMARC-posten på {{host}} gäller bara {{part}} procent av breven.',
    mxRight: 'Studsar till {{host}} tas emot av {{servers}}.',
    mxMissing:
      '{{host}} har ingen MX-post. Studsar och svar kommer inte fram, och många servrar tar inte emot brev därifrån. Byt servern mot den som tar emot er post.',
    mxNone: '{{host}} säger att den inte tar emot e-post. Studsar kommer inte fram. Byt servern mot den som tar emot er post.',
    mxAlias: 'MX-posten på {{host}} pekar på {{server}}, som är ett alias (CNAME). Det är inte tillåtet. Peka på servern själv.',
    mxNowhere: 'MX-posten på {{host}} pekar på {{server}}, som saknar adress i DNS.',
    noAnswer: 'DNS svarade inte om {{host}} ({{reason}}). Försök igen om en stund.',
  },
} as const
