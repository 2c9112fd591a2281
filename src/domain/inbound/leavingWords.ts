/*
 * How people say plainly that they want to leave: Swedish, English, Norwegian, Danish and Finnish. All of a sentence
 * has to be such words; who writes anything else means something that a person has to read.
 */

const any = (...some: readonly string[]): string => `(?:${some.join('|')})`

const lists = any(
  '(?:e-?post|mejl|mejling|mail|mailing|sänd|send|adress|adresse|epost|postitus|jakelu|sähköposti|nyhetsbrevs?|nyhedsbrevs?|utskicks?|utsendelses?|uutiskirje)?-?\\s?(?:lista|listan|listor|listorna|liste|listen|lister|listene|listerne|list|lists|listalta|listoilta|listaltanne)',
  'register', 'registret', 'utskick', 'utskicket', 'utskicken', 'nyhetsutskick', 'nyhetsutskicken', 'nyhetsbrev', 'nyhetsbrevet', 'nyhetsbreven', 'prenumeration', 'prenumerationen',
  'mejl', 'mejlen', 'mail', 'mailen', 'mails', 'e-?post', 'e-?posten', 'e-?mails?', 'newsletters?', 'mailings?', 'subscriptions?', 'messages?', 'communications?', 'updates?', 'meddelanden', 'brev',
  'nyhetsbrevene', 'e-?postene', 'utsendelse', 'utsendelser', 'utsendinger', 'utsendelsene', 'nyhedsbrev', 'nyhedsbrevet', 'nyhedsbreve', 'nyhedsbrevene', 'mailene', 'beskeder', 'abonnement', 'abonnementet',
  'uutiskirje', 'uutiskirjeen', 'uutiskirjeenne', 'uutiskirjettä', 'uutiskirjettänne', 'uutiskirjeitä', 'uutiskirjeestä', 'sähköposteja', 'sähköpostia', 'viestejä', 'tilaus', 'tilauksen', 'tilaukseni', 'tilauksestani',
)
const which = any('er', 'era', 'ert', 'eran', 'erat', 'eder', 'den', 'det', 'detta', 'denna', 'dessa', 'den här', 'det här', 'de här', 'alla', 'allt', 'all', 'samtliga', 'mer', 'mera', 'fler', 'flera', 'några', 'något', 'någon', 'min', 'mitt', 'your', 'the', 'this', 'these', 'those', 'any', 'more', 'further', 'future', 'such', 'my', 'of', 'deres', 'jeres', 'dette', 'disse', 'alle', 'flere', 'mere', 'noen', 'nogen', 'deg', 'mine', 'tältä', 'tämän', 'tämä', 'teidän', 'enää', 'enempää', 'lisää', 'mailing', 'email', 'e-mail', 'news', 'sådana', 'sånne', 'sådanne', 'om smart specialisering', 'från er', 'from you', 'fra dere', 'fra jer', 'teiltä')
const object = `(?:${which} ){0,4}${lists}(?: ${any('från er', 'till mig', 'from you', 'to me', 'fra dere', 'fra jer', 'til meg', 'til mig', 'teiltä', 'minulle', 'till den här adressen', 'till denna adress', 'to this address')}){0,2}`
const from = `(?: ${any('från', 'ur', 'på', 'av', 'bort från', 'i', 'from', 'off', 'of', 'to', 'fra', 'af', 'til', 'för', 'for')} ${any(object, 'detta', 'den här', 'härifrån', 'this', 'here', 'dette', 'denne', 'alla', 'all')})`
const who = any('mig', 'mej', 'oss', 'me', 'us', 'meg', 'minut', 'meidät', `(?:min|denna|den här|vår|mitt|my|this|our|min|denne|mi?n) ${any('adress', 'e-?postadress', 'mejladress', 'mailadress', 'mejl', 'e-?mail', 'e-?mail address', 'address', 'adresse', 'e-?postadresse', 'mailadresse', 'prenumeration')}`)
const now = any('tack', 'nu', 'omgående', 'omedelbart', 'snarast', 'helt', 'direkt', 'genast', 'vänligen', 'please', 'now', 'immediately', 'asap', 'thanks', 'thank you', 'takk', 'nå', 'snarest', 'tak', 'straks', 'kiitos', 'heti', 'är du snäll', 'är ni snälla', 'er du snill', 'at once')
const asking = any(
  'please', 'kindly', 'pls', 'can you', 'could you', 'can you please', 'could you please', 'would you', 'would you please', 'i want to', 'i wish to', "i(?:'d| would) like to", 'we want to', 'i want you to', 'i would like you to',
  'vänligen', 'snälla', 'var god', 'var vänlig', 'var vänliga', 'jag vill', 'jag vill gärna', 'jag önskar', 'jag skulle vilja', 'vi vill', 'kan ni', 'kan du', 'kan ni vara snälla och', 'kan ni snälla', 'kan du snälla', 'vill ni', 'skulle ni kunna', 'var snäll och', 'var snälla och', 'jag vill att ni', 'jag ber er att', 'ni kan', 'ni får', 'ni får gärna',
  'vennligst', 'vær så snill å', 'vær så snill og', 'jeg vil', 'jeg vil gjerne', 'jeg ønsker å', 'jeg ønsker', 'kan dere', 'kan dere vennligst', 'kan jeg', 'venligst', 'vær venlig at', 'jeg ønsker at', 'jeg vil gerne', 'kan i', 'kan i venligst', 'jeg vil ha', 'jeg vil have', 'haluan', 'haluaisin', 'pyydän', 'olkaa hyvä ja', 'voisitteko', 'voitteko', 'ystävällisesti', 'tahdon',
)

const leave = any(
  // Swedish
  `avregistrera(?: ${who})?${from}?`, `avregistrering${from}?`, `avanmäl(?: ${who})?${from}?`, `avanmälan${from}?`, `avanmälning${from}?`, `anmäla? ${who} av${from}?`, `(?:ta|tag|plocka|stryk|stryka|radera)(?: gärna)?(?: bort)?(?: ${who})${from}`, `(?:ta|tag|plocka) bort ${who}`, `(?:ta|tag) ${who} bort${from}?`, `stryk ${who}`,
  `avsluta(?: ${which}){0,3} ?(?:prenumeration|prenumerationen|prenumerationer)${from}?`, `avsluta ${object}`, `säga? upp(?: ${which}){0,3} (?:prenumeration|prenumerationen)${from}?`, `(?:vill )?avprenumerera(?: ${who})?${from}?`, `(?:bli )?(?:borttagen|avregistrerad|avanmäld|struken)${from}?`, `sluta(?: att)? (?:skicka|maila|mejla|mejl)(?: ${who})?(?: ${object})?`, `(?:skicka|sänd) inte(?: ${who})? ${object}`, `inga ${object}`, `inte ${any('längre ', 'mer ', 'mera ')}?(?:ha|få|ta emot|prenumerera på)(?: ${object})`, `(?:slippa|slipper gärna)(?: ${object})`, `vill (?:gå|hoppa) ur${from}?`, `avbeställ(?:a)?(?: ${object})`, `prenumerationen ska avslutas`,
  // English
  `unsubscribe(?: ${who})?${from}?`, `un-subscribe(?: ${who})?${from}?`, `(?:be )?unsubscribed${from}?`, `(?:remove|delete|take) ${who}(?: off)?${from}`, `remove ${who}`, `take ${who} off ${object}`, `(?:be )?(?:removed|taken off)${from}`, `opt[- ]?out(?: ${who})?${from}?`, `opt ${who} out${from}?`, `(?:cancel|end|stop)(?: ${object})`, `stop(?: (?:sending|emailing|mailing)(?: ${who})?(?: ${object})?)?`, `(?:do not|don't) (?:send|email|mail)(?: ${who})?(?: ${object}| any more| again| anymore)?`, `no more ${object}`, `(?:i )?(?:no longer|do not|don't) (?:wish|want)(?: to)? (?:to )?(?:receive|get|be on|have)? ?(?:${object})(?: any ?more| any longer)?`,
  // Norwegian and Danish
  `(?:meld|melde) (?:meg|mig|oss|os) av(?:${from}| ${object})?`, `(?:avmeld|avmelde|afmeld|afmelde|frameld|framelde)(?: ${who})?(?: ${object})?${from}?`, `(?:avmelding|afmelding|framelding|utmelding|udmelding)${from}?`, `(?:fjern|fjerne|slett|slette|slet|stryk) (?:venligst |vennligst )?${who}(?:${from})?`, `(?:avslutt|avslutte|stopp|stoppe|stop|stoppe|opsig|opsige|si opp|afslut|afslutte|avbestill|afbestil|avbestille|afbestille)(?: ${object})`, `(?:fjernes|slettes|avmeldes|afmeldes|strykes|bli fjernet|blive fjernet|bli slettet|blive slettet|blive afmeldt|afmeldes)${from}?`, `ikke ${any('lenger ', 'længere ', 'mer ', 'mere ')}?(?:å |at )?(?:motta|få|ha|modtage|have)(?: ${object})`, `(?:send|sende) (?:meg |mig )?ikke (?:flere |mere )?${object}`, `ingen ${object}`, `(?:slutt|hold op med|slut) (?:å |med å |at |med at )?sende(?: meg| mig)?(?: ${object})?`,
  // Finnish
  `(?:peruuta|peru|peruuttakaa|perukaa|peruutan|perun|perua|peruuttaa|lopeta|lopettakaa|lopettaa|lopetan|irtisanon|irtisanoa)(?: ${object})(?: tilaus| tilauksen| tilaukseni| lähettäminen)?`, `${object} (?:peruutus|peruuttaminen|lopetus|lopettaminen)`, `(?:poista|poistakaa|poistaa|poistamaan)(?: ${who})(?: ${object})?`, `(?:poistakaa|poista) (?:osoitteeni|sähköpostiosoitteeni)(?: ${object})?`, `en (?:enää )?halua (?:enää )?(?:saada |vastaanottaa |tilata )?(?:enää )?${object}`, `(?:älkää|älä) (?:enää )?lähettäkää?(?: minulle)?(?: enää)?(?: ${object})?`, `ei (?:enää )?${object}(?: kiitos)?`, `erota ${who}${'(?: listalta)?'}`,
)

const wish = new RegExp(`^(?:${now},? )?(?:(?:jag|i|vi|we) )?(?:${asking},? ){0,3}(?:att )?${leave}(?:,? ${now}){0,3}$`, 'iu')

/** Greetings, thanks and names of closings, which say nothing. */
const courtesy = new RegExp(
  `^(?:${any('hej', 'hejsan', 'hallå', 'god morgon', 'god dag', 'hi', 'hello', 'dear [\\p{L} ]{1,30}', 'hei', 'heisann', 'moi', 'hyvää päivää', 'terve')}(?: (?:på er|alla|all|there|allihopa|dere|i|igen|again|\\p{Lu}\\p{L}+))?|${any('tack', 'tackar', 'stort tack', 'tack på förhand', 'på förhand tack', 'tack så mycket', 'thanks', 'thank you', 'many thanks', 'thanks in advance', 'thank you in advance', 'takk', 'på forhånd takk', 'tusen takk', 'tak', 'på forhånd tak', 'mange tak', 'kiitos', 'kiitos etukäteen', 'please', 'mvh', 'm\\.?v\\.?h', 'vh', 'vänligen', 'hälsningar', 'vänliga hälsningar', 'med vänlig(?:a)? hälsning(?:ar)?', 'bästa hälsningar', 'regards', 'best', 'best regards', 'kind regards', 'sincerely', 'hilsen', 'vennlig hilsen', 'med vennlig hilsen', 'venlig hilsen', 'med venlig hilsen', 'terveisin', 'ystävällisin terveisin', 'yt')}(?:,? \\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,2})?|/? ?\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,2})$`,
  'u',
)

/** A sentence without what ends it. */
const bare = (sentence: string): string => sentence.replace(/^[\s"'”“»«*–-]+|[\s"'”“»«*.,!?:;–-]+$/gu, '').replace(/\s+/g, ' ')

/** No plain wish is longer, in characters. It also bounds the time that matching takes. */
const longestWish = 120

/** Whether a sentence says by itself that its writer wants to leave, and nothing else. */
export const saysLeave = (sentence: string): boolean => sentence.length <= longestWish && wish.test(bare(sentence))

/** Whether a line is a greeting, thanks, or a name. */
export function isCourtesy(line: string): boolean {
  const words = bare(line)
  return words === '' || (!negations.test(words) && (courtesy.test(words) || courtesy.test(words.slice(0, 1).toLowerCase() + words.slice(1))))
}

/** Words that no greeting has, and that a name must not be taken for. */
const negations = /(?<!\p{L})(inte|ej|nej|not|don't|no|never|ikke|nei|ei|en|älä|älkää|vänta|wait)(?!\p{L})/iu
