export const imports = {
  outcomes: {
    create: 'Läggs till',
    update: 'Uppdateras',
    unchanged: 'Oförändrad',
    duplicate: 'Dubblett',
    blank: 'Tom rad',
    error: 'Går inte in',
  },
  counts: {
    rows: 'Rader under rubrikraden',
    created: 'Nya kontakter',
    updated: 'Uppdaterade kontakter',
    unchanged: 'Oförändrade kontakter',
    duplicates: 'Dubbletter i filen',
    blank: 'Tomma rader',
    errors: 'Rader att rätta',
  },
  columns: {
    name: 'Namn',
    firstName: 'Förnamn',
    lastName: 'Efternamn',
    email: 'E-post',
    organisation: 'Organisation',
    role: 'Roll',
    municipality: 'Kommun',
    strengthAreas: 'Styrkeområden',
    language: 'Språk',
    newsletter: 'Nyhetsbrev',
    invitation: 'Inbjudningar',
    status: 'Status',
  },
  place: {
    row: 'Rad {{row}}',
    cell: 'Rad {{row}}, kolumnen {{column}}',
  },
  problems: {
    addressMissing: 'Raden saknar e-postadress. Skriv en adress och läs in raden igen.',
    addressInvalid: '”{{written}}” kan inte vara en e-postadress. Skriv den som namn@exempel.se och läs in raden igen.',
    severalAddresses:
      'Cellen innehåller flera e-postadresser: ”{{written}}”. Dela upp raden så att varje adress får en egen rad, och läs in raderna igen.',
    textTooLong: 'Texten är längre än {{limit}} tecken. Korta den, eller se efter om ett citattecken saknas, och läs in raden igen.',
    controlCharacter:
      'Texten innehåller en radbrytning, en tabb eller ett annat tecken som inte syns ({{character}}). Ta bort det eller skriv ett mellanslag, och läs in raden igen.',
    unclosedQuote:
      'Ett citattecken (") på raden börjar men slutar aldrig, så cellerna går inte att skilja åt. Ta bort det eller skriv det som saknas, och läs in raden igen.',
    strayQuote:
      'Citattecknen (") på raden går inte ihop: text står utanför ett citat som har slutat. Ta bort citattecknen eller skriv dem dubbelt, och läs in raden igen.',
    changedMeanwhile: 'Någon annan lade till, ändrade eller tog bort kontakten medan listan lästes in. Läs in raden igen.',
    notSaved: 'Kontakten gick inte att spara. {{reason}} Rätta raden om det behövs och läs in den igen.',
  },
  notes: {
    hiddenRow: 'Raden är dold i kalkylbladet och läses in ändå. Ta bort den ur filen om den inte ska med.',
    looksGarbled:
      '”{{written}}” ser ut att ha fått fel tecken när filen sparades. Det sparas så. Rätta texten i filen först om den ska se annorlunda ut.',
    strengthAreaUnknown:
      '”{{written}}” finns inte bland styrkeområdena i Spets. Kontakten kommer in utan. Rätta stavningen eller lägg till på kontakten efteråt.',
    languageUnknown: 'Språket ”{{written}}” känns inte igen. En ny kontakt får svenska. Skriv sv, en eller sma om det ska vara ett annat.',
    invitationUnclear:
      '”{{written}}” säger varken ja eller nej till inbjudningar, så inget ändras. Skriv ja eller nej om kontakten har svarat.',
    newsletterUnclear:
      '”{{written}}” säger varken ja eller nej till nyhetsbrevet, så inget ändras. Skriv ja eller nej om kontakten har svarat.',
    statusUnknown: 'Statusen ”{{written}}” känns inte igen, så den används inte. Skriv aktiv eller slutat om den ska räknas.',
    formulaAsText: '”{{written}}” ser ut som en formel. Det sparas som vanlig text. Rätta texten om något annat skulle stå där.',
    markedLeft: 'Raden säger att personen har slutat. Kontakten märks som slutat och får inga utskick. Ändra på kontakten om det är fel.',
    leftStays: 'Kontakten är märkt som slutat i Spets och förblir det. Ändra på kontakten om personen är tillbaka.',
    suppressedStays: 'Adressen är spärrad och förblir det, så det som spärren gäller skickas inte dit. Häv spärren i Spets om det är fel.',
    newsletterWithdrawnStays:
      'Kontakten har sagt nej till nyhetsbrevet och det gäller fortfarande. Be kontakten anmäla sig igen om det har ändrats.',
    newsletterPendingStays: 'Kontakten har ännu inte bekräftat nyhetsbrevet, så det skickas inte. Be kontakten bekräfta.',
    invitationWithdrawnStays:
      'Kontakten har sagt nej till inbjudningar och det gäller fortfarande. Be kontakten anmäla sig igen om det har ändrats.',
    noWins: 'Rad {{other}} har samma adress och säger nej till nyhetsbrevet. Ett nej går alltid före. Ändra på kontakten om det är fel.',
    newOrganisation:
      'Organisationen ”{{written}}” finns inte i Spets och läggs till. Är det en annan stavning av en som finns: skriv in den där först.',
    roleWithoutOrganisation:
      'Rollen ”{{written}}” hör inte till någon organisation och sparas inte. Skriv organisationen på raden om rollen ska med.',
    municipalityWithoutOrganisation:
      'Kommunen ”{{written}}” sparas på organisationen, men raden har ingen. Skriv organisationen på raden om kommunen ska med.',
    existingKept: 'Här står ”{{written}}”, i Spets står ”{{kept}}”. Det som står i Spets behålls. Ändra på kontakten om listan har rätt.',
    duplicateDiffers:
      'Rad {{first}} har samma adress och är den som räknas. Där står ”{{kept}}”, här står ”{{written}}”. Ändra på kontakten om den här raden har rätt.',
    duplicateAdds:
      'Rad {{first}} har samma adress och är den som räknas. Här står också ”{{written}}”. Lägg till det på kontakten om det ska med.',
  },
  files: {
    notASpreadsheet: 'Filen är inget kalkylblad som Spets kan läsa. Spara listan som .xlsx eller CSV och välj den filen.',
    oldExcel:
      'Filen är i Excels gamla format (.xls) eller låst med lösenord. Öppna den i Excel, ta bort lösenordet om det finns ett, välj Spara som .xlsx och läs in den filen.',
    damaged: 'Filen är skadad eller ofullständig och går inte att läsa. Öppna den i Excel, spara den på nytt som .xlsx och försök igen.',
    tooLarge:
      'Filen är för stor. Den får vara högst {{megabytes}} MB, uppackad högst {{unpacked}} MB. Ta bort bilder och blad som inte behövs, eller dela upp listan i flera filer.',
    tooManyRows: 'Listan har fler än {{rows}} rader. Dela upp den i flera filer och läs in dem en i taget.',
    empty: 'Filen är tom. Kontrollera att du valde rätt fil och att listan är sparad.',
    unknownEncoding:
      'Det går inte att avgöra hur filens å, ä och ö är skrivna. Öppna listan i kalkylprogrammet, spara den som .xlsx eller ”CSV UTF-8” och välj den filen.',
    noSuchSheet: 'Det finns inget blad som heter ”{{name}}”. Välj något av filens blad: {{names}}.',
    noHeading: 'Ingen rubrikrad hittades. Lägg en rad överst med kolumnernas namn, till exempel Namn, E-post och Organisation.',
    noAddressColumn: 'Ingen kolumn med e-postadresser hittades. Kalla kolumnen E-post, eller välj vilken kolumn adresserna står i.',
  },
  mend: {
    column: 'Rätta detta',
    sheet: 'Rader att rätta',
  },
  remarks: {
    sheet: 'Bladet ”{{name}}” är det som läses.',
    otherSheets: {
      one: 'Filen har ett blad till, som inte läses: {{names}}.',
      other: 'Filen har {{count}} blad till, som inte läses: {{names}}.',
    },
    hiddenSheet: '{{name}} (dolt)',
    hiddenRows: {
      one: '1 rad är dold i kalkylbladet. Den läses också.',
      other: '{{count}} rader är dolda i kalkylbladet. De läses också.',
    },
    hiddenColumns: 'Kolumner som är dolda i kalkylbladet läses också: {{columns}}.',
    encoding: 'Filen säger inte hur å, ä och ö är skrivna. Den läses som {{encoding}}. Se efter att namnen stämmer.',
    mixedEncoding: 'Raderna i filen är skrivna på olika sätt (flera teckenkodningar). Se efter att namnen stämmer.',
    quotes: {
      one: '1 rad har citattecken som inte går ihop. Den går inte in.',
      other: '{{count}} rader har citattecken som inte går ihop. De går inte in.',
    },
    newOrganisations: {
      one: '1 organisation är ny: {{names}}.',
      other: '{{count}} organisationer är nya: {{names}}.',
    },
    andMore: '{{names}} och {{count}} till',
  },
  encodings: {
    'windows-1252': 'Windows-1252 (Excel på Windows)',
    macintosh: 'Mac Roman (äldre Mac-program)',
    cp850: 'DOS, teckentabell 850',
  },
  request: {
    incomplete: 'Uppgifter saknas. Rätta det som är markerat och försök igen.',
    fileMissing: 'Välj en fil att läsa in.',
    sourceMissing: 'Skriv varifrån listan kommer, så att det går att svara på varför ni skriver till någon.',
    basisMissing: 'Välj den rättsliga grunden: {{choices}}.',
    sheetWrong: 'Valet av blad går inte att förstå. Välj blad igen.',
    mappingWrong: 'Valet av kolumner går inte att förstå. Välj kolumnerna igen.',
    failed: 'Något gick fel hos oss.',
  },
  command: {
    usage:
      'Så här: npm run import -- FIL [--source TEXT] [--newsletter-basis GRUND] [--invitation-basis GRUND] [--sheet BLAD] [--dry-run] [--mend FIL.xlsx] [--json]. GRUND är {{bases}}.',
    sameFile: 'Filen med rader att rätta kan inte vara samma fil som listan. Välj ett annat namn till --mend.',
    noFile: '{{file}} går inte att läsa: {{reason}}. Kontrollera sökvägen.',
    noDatabase: 'Det finns ingen databas i {{file}} än. Kör npm start först.',
    source: 'Inläst från {{file}}',
    dryRun: 'Provkörning av {{file}}. Inget har sparats.',
    imported: '{{file}} är inläst.',
    basis: 'Rättslig grund: {{newsletter}} för nyhetsbrev, {{invitation}} för inbjudningar. Källa: {{source}}.',
    count: '{{label}}: {{count}}',
    remarks: 'Om listan:',
    problems: 'Rader att rätta:',
    notes: 'Bra att veta:',
    finding: '{{place}}: {{message}}',
    moreNotes: '… och {{count}} till. Lägg till --json för att se alla.',
    mended: 'De rader som inte gick in ligger i {{file}}. Rätta dem där och läs in den filen.',
    notMended: 'Filen {{file}} med rader att rätta gick inte att skriva: {{reason}}. Välj en annan plats med --mend.',
    onlyBadRowsRemain: 'Allt annat i listan gick in.',
    allWentIn: 'Hela listan gick in.',
  },
} as const
