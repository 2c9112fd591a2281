export const refusals = {
  said: 'E-postservern sa:',
  run: {
    what: {
      one: '1 mottagare har avvisats på samma sätt. Det brukar betyda att servern inte vill ha brev från oss, inte att adressen är fel. Därför skickas inget mer, och ingen adress har spärrats, förrän du väljer.',
      other:
        '{{count}} mottagare har avvisats på samma sätt, den ena efter den andra. Det brukar betyda att servern inte vill ha brev från oss, inte att adresserna är fel. Därför skickas inget mer, och ingen adress har spärrats, förrän du väljer.',
    },
    waits: 'En kommunikatör eller administratör väljer hur det ska gå vidare.',
    again: { one: 'Det berodde på oss: försök igen med 1', other: 'Det berodde på oss: försök igen med {{count}}' },
    dead: { one: 'Adressen finns inte: spärra 1 …', other: 'Adresserna finns inte: spärra {{count}} …' },
    letBe: 'Låt dem vara och skicka till resten',
    deadTitle: { one: 'Spärra 1 adress?', other: 'Spärra {{count}} adresser?' },
    deadBody: 'Inga utskick går till dem efter det. Resten av utskicket skickas. Spärrarna kan tas tillbaka i ett steg på den här sidan.',
    deadYes: { one: 'Ja, spärra 1 adress', other: 'Ja, spärra {{count}} adresser' },
    busy: 'Sparar …',
  },
  refused: 'E-postservern tar inte emot något från oss. Rätta det, till exempel lösenordet eller avsändaren, och fortsätt sedan.',
  lift: {
    title: 'Spärrar av det här utskicket',
    what: { one: 'Utskicket har lett till att 1 adress är spärrad.', other: 'Utskicket har lett till att {{count}} adresser är spärrade.' },
    button: { one: 'Häv spärren …', other: 'Häv alla {{count}} spärrarna …' },
    confirm: { one: 'Häva 1 spärr?', other: 'Häva {{count}} spärrar?' },
    body: 'Adresserna får brev igen i kommande utskick. Vem som hävde dem, när och varför sparas.',
    reason: 'Varför adresserna får användas igen',
    yes: { one: 'Ja, häv 1 spärr', other: 'Ja, häv {{count}} spärrar' },
    done: { one: '1 spärr är hävd.', other: '{{count}} spärrar är hävda.' },
  },
  refusal: {
    runChanged: 'Det är inte längre samma mottagare som väntar på ett val. Inget har ändrats. Titta igen och välj på nytt.',
    choose: 'Utskicket väntar på ett val om dem som har avvisats. Välj först vad som ska ske med dem.',
    reasonMissing: 'Skriv varför adresserna får användas igen.',
    suppressionsChanged: 'Det är inte längre lika många spärrar. Inget har ändrats. Titta igen.',
  },
} as const
