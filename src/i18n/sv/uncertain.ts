export const uncertain = {
  title: 'Osäkert om de kom fram',
  notice: {
    one: 'För 1 mottagare vet vi inte om mejlet kom fram.',
    other: 'För {{count}} mottagare vet vi inte om mejlet kom fram.',
  },
  what: 'Vi hade lämnat över mejlet, men förbindelsen bröts innan e-postservern hade svarat. Oftast har mejlet kommit fram. E-postserverns logg kan visa hur det gick. Spets skickar aldrig igen av sig självt: du väljer.',
  risks: {
    accepted: 'Räkna som mottaget: inget mer skickas. Kom mejlet inte fram får mottagaren det inte.',
    again: 'Skicka igen: kom mejlet fram första gången får mottagaren det två gånger.',
  },
  table: 'Mottagare som det är osäkert för',
  name: 'Namn',
  address: 'Adress',
  when: 'När',
  response: 'Det sista vi vet',
  noName: 'Utan namn',
  deeds: 'Välj',
  shown: 'Här visas de första {{shown}} av {{count}}.',
  accepted: 'Räkna som mottaget …',
  again: 'Skicka igen …',
  acceptedAll: { one: 'Räkna 1 som mottaget …', other: 'Räkna alla {{count}} som mottagna …' },
  againAll: { one: 'Skicka 1 igen …', other: 'Skicka alla {{count}} igen …' },
  confirm: {
    acceptedTitle: { one: 'Räkna 1 mejl som mottaget?', other: 'Räkna {{count}} mejl som mottagna?' },
    acceptedBody: 'Inget mer skickas till mottagaren i det här utskicket. Det går inte att ångra.',
    acceptedYes: { one: 'Ja, räkna 1 som mottaget', other: 'Ja, räkna {{count}} som mottagna' },
    againTitle: { one: 'Skicka igen till 1 mottagare?', other: 'Skicka igen till {{count}} mottagare?' },
    againBody:
      'Den som redan har fått mejlet får det en gång till. Den som har sagt nej, slutat eller spärrats sedan dess får det inte. Det går inte att ångra.',
    againYes: { one: 'Ja, skicka igen till 1 mottagare', other: 'Ja, skicka igen till {{count}} mottagare' },
    to: 'Till {{who}}.',
    busy: 'Sparar …',
  },
  done: {
    accepted: { one: '1 mejl räknas nu som mottaget.', other: '{{count}} mejl räknas nu som mottagna.' },
    again: { one: '1 mejl skickas igen.', other: '{{count}} mejl skickas igen.' },
    cancelled: {
      one: '1 mottagare får det inte: har sagt nej, slutat, spärrats eller redan fått det.',
      other: '{{count}} mottagare får det inte: de har sagt nej, slutat, spärrats eller redan fått det.',
    },
  },
  continueAt: 'Det skickas {{at}}, som det var schemalagt.',
  outcome: {
    accepted: 'Det var osäkert om mejlet kom fram. En person här har räknat det som mottaget.',
    hasGotIt: 'Har fått samma nyhetsbrev i ett annat utskick, så det skickades inte igen.',
  },
  refusal: {
    changed: 'Det är inte längre samma mejl som är osäkra. Inget har ändrats. Titta igen och välj på nytt.',
    stoppedForGood: 'Utskicket är stoppat, så inget mer kan skickas. Du kan räkna mejlen som mottagna.',
    anotherOnItsWay: 'Samma nyhetsbrev är på väg i ett annat utskick. Vänta tills det är klart, annars kan någon få det två gånger.',
  },
} as const
