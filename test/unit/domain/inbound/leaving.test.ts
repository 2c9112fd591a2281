import { describe, expect, it } from 'vitest'
import { classify } from '../../../../src/domain/inbound/classify'
import type { IncomingMail } from '../../../../src/domain/inbound/mail'

const written = (subject: string, text: string, headers: Record<string, string> = {}): IncomingMail => ({
  headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value]])),
  from: 'anna@kommun.example',
  fromName: 'Anna Ek',
  subject,
  text,
  parts: [],
})
const verdict = (subject: string, text = '') => classify(written(subject, text)).verdict

const wishes = [
  'Avregistrera mig',
  'avregistrera mig tack!',
  'Vänligen avregistrera mig.',
  'Jag vill avregistrera mig',
  'Avregistrera mig från nyhetsbrevet',
  'Avregistrering',
  'Avanmälan',
  'Avanmäl mig från utskicket',
  'Kan ni ta bort mig från er lista?',
  'Ta bort mig från sändlistan',
  'Ta bort mig, tack',
  'Ta bort min mejladress från listan',
  'Ta bort min e-postadress ur ert register',
  'Stryk mig från listan',
  'Plocka bort mig från listan',
  'Avsluta prenumerationen',
  'Avsluta min prenumeration',
  'Avsluta prenumeration',
  'Jag vill avsluta min prenumeration på nyhetsbrevet',
  'Säg upp min prenumeration',
  'Avprenumerera',
  'Sluta skicka nyhetsbrev till mig',
  'Skicka inte fler mejl',
  'Jag vill inte längre ha ert nyhetsbrev',
  'Jag vill inte ha fler nyhetsbrev',
  'Inga fler utskick, tack',
  'Jag vill bli borttagen från listan',
  'Unsubscribe',
  'Please unsubscribe me',
  'unsubscribe me from this list',
  'Please remove me from your mailing list',
  'Remove me from this list please',
  'Take me off your list',
  'Please take me off this mailing list',
  'Stop sending me emails',
  'I want to unsubscribe',
  'I would like to be removed from your mailing list',
  "I'd like to unsubscribe",
  'I no longer wish to receive these emails',
  'Please cancel my subscription',
  'Opt out',
  'Please do not send me any more emails',
  'STOP',
  'No more emails please',
  'Meld meg av',
  'Vennligst meld meg av nyhetsbrevet',
  'Avmelding',
  'Avmeld meg',
  'Fjern meg fra listen',
  'Vennligst fjern meg fra listen',
  'Jeg ønsker ikke lenger å motta nyhetsbrev',
  'Avslutt abonnementet',
  'Jeg vil melde meg av nyhetsbrevet',
  'Stryk meg fra listen',
  'Afmeld mig',
  'Afmelding',
  'Frameld mig',
  'Fjern mig fra listen',
  'Slet mig fra listen',
  'Jeg ønsker ikke længere at modtage nyhedsbreve',
  'Afmeld nyhedsbrev',
  'Venligst afmeld mig',
  'Jeg vil gerne afmeldes',
  'Opsig abonnement',
  'Peruuta tilaus',
  'Peru tilaukseni',
  'Poista minut listalta',
  'Poistakaa minut postituslistalta',
  'Haluan peruuttaa uutiskirjeen tilauksen',
  'En halua enää saada uutiskirjettä',
  'Tilauksen peruutus',
  'Lopeta tilaus',
  'Haluan perua tilauksen',
]

const others = [
  'Avregistrera mig inte',
  'Avregistrera mig inte!',
  'Jag vill inte avregistrera mig',
  'Hur avregistrerar jag mig?',
  'Varför är jag avregistrerad?',
  'Avregistrera mig från mötet den 5 maj',
  'Avregistrera min kollega Sven',
  'Ta bort Sven från listan',
  'Ta inte bort mig från listan',
  'Ta bort bilden',
  'Radera mig',
  'Jag har avregistrerat mig från mötet',
  'Avanmälan till konferensen',
  'Sluta inte skicka nyhetsbrev',
  'Do not unsubscribe me',
  "Don't remove me from the list",
  'How do I unsubscribe?',
  'Please unsubscribe my colleague',
  'I never asked to unsubscribe',
  'Remove me from the meeting',
  'Did you unsubscribe me?',
  'Ikke meld meg av',
  'Ikke fjern meg fra listen',
  'Afmeld mig ikke',
  'Älä poista minua listalta',
  'Hvordan melder jeg meg av?',
  'Miten perun tilauksen?',
  'Subscribe',
  'Jag vill prenumerera',
  'Tack för nyhetsbrevet',
  '',
]

describe('a wish to leave in plain words', () => {
  it.each(wishes)('is one as a subject: %s', (words) => expect(verdict(words)).toBe('leave'))
  it.each(wishes)('is one as an answer to a letter: %s', (words) =>
    expect(verdict('Sv: Nytt om smart specialisering', `${words}\r\n`)).toBe('leave'),
  )
  it.each(wishes)('is one with a greeting, a name and what is answered: %s', (words) => {
    const answered =
      '\r\nDen 5 okt. 2026 kl. 09:00 skrev Region Exempel <brev@region.example>:\r\n> Hej!\r\n> Vi ses på mötet. Avregistrera mig inte.\r\n'
    expect(verdict('Re: Nytt', `Hej!\r\n\r\n${words}\r\n\r\nMed vänlig hälsning\r\nAnna Ek\r\n${answered}`)).toBe('leave')
  })

  it('is one above a signature of many lines', () => {
    expect(
      verdict(
        'Sv: Nytt',
        'Hej,\n\nAvregistrera mig tack.\n\nMed vänlig hälsning\nAnna Ek\nUtvecklingsledare\nKommun Exempel, 08-123 45 67\nTänk på miljön innan du skriver ut.',
      ),
    ).toBe('leave')
    expect(verdict('Avregistrera mig', 'Avregistrera mig\n\nSkickat från min iPhone')).toBe('leave')
  })

  it.each(others)('is none as a subject: %s', (words) => expect(verdict(words)).toBe('unknown'))
  it.each(others)('is none as a text: %s', (words) => expect(verdict('Sv: Nytt', `Hej!\n${words}\nMvh Anna`)).toBe('unknown'))

  it.each([
    [
      'a long mail that mentions it',
      'Sv: Nytt',
      `Hej! Jag undrar över mötet. ${'Vi har talat om saken i styrelsen och vill veta mer. '.repeat(12)} Avregistrera mig annars.`,
    ],
    ['a short one that says more', 'Sv: Nytt', 'Avregistrera mig. Men skicka inbjudningarna till Sven i stället.'],
    ['a subject that the text takes back', 'Avregistrera mig', 'Förlåt, avregistrera mig inte!'],
    ['a subject with a question below', 'Avregistrera mig', 'Kommer jag då att få inbjudningar?'],
    ['with an afterthought', 'Sv: Nytt', 'Avregistrera mig.\n\nMvh Anna\n\nPS. Jag vill ändå ha inbjudningarna.'],
    [
      'only in what is answered',
      'Sv: Nytt',
      'Tack för ett fint brev!\n\nDen 5 okt. 2026 skrev Region <brev@region.example>:\n> Avregistrera mig\n',
    ],
    [
      'only in what is answered, without marks',
      'Sv: Nytt',
      'Jag kommer.\n\n________________________________\nFrån: Region Exempel\nSkickat: den 5 oktober\nÄmne: Nytt\n\nAvregistrera mig',
    ],
    ['what is answered, and nothing else', 'Sv: Nytt', '> Avregistrera mig\n'],
    ['somebody else who is passed on', 'VB: Nytt', 'Se nedan.\n\n-----Ursprungligt meddelande-----\nFrån: Sven\n\nAvregistrera mig'],
  ])('is none: %s', (_, subject, text) => expect(verdict(subject, text)).toBe('unknown'))

  it('is none of a mailbox that answers by itself', () => {
    expect(classify(written('Avregistrera mig', '', { 'auto-submitted': 'auto-replied' })).verdict).toBe('outOfOffice')
  })
})
