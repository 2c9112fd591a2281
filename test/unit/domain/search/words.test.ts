import { describe, expect, it } from 'vitest'
import type { ContentLanguage } from '../../../../src/i18n/languages'
import { lettersForgiven, termOf, withLettersSwapped, withoutAccents, withParts, wordsAsked, wordsIn } from '../../../../src/domain/search'

const stem = (word: string, language: ContentLanguage = 'sv') => termOf(word.toLowerCase(), language).exact

describe('what the forms of a word have in common', () => {
  it.each([
    'möte mötet möten mötena mötets mötenas',
    'företag företaget företagen företagens',
    'region regionen regioner regionerna regionernas regions',
    'styrkeområde styrkeområden styrkeområdet styrkeområdets styrkeområdena',
    'idé idén idéer idéerna idéns',
    'aktör aktören aktörer aktörerna aktörernas',
    'kluster klustret klustren klustrets',
    'regel regeln regler reglerna',
    'medel medlet medlen',
    'artikel artikeln artiklar artiklarna',
    'satsning satsningen satsningar satsningarna',
    'möjlighet möjligheten möjligheter möjligheterna',
    'forskare forskaren forskarna forskarnas',
    'linje linjen linjer linjerna',
    'miljö miljön miljöer miljöerna miljöns',
    'energi energin energier energins',
    'strategi strategin strategier strategierna',
    'stipendium stipendiet stipendier',
    'museum museet museer museerna',
    'hållbar hållbart hållbara',
    'regional regionalt regionala',
    'strategisk strategiskt strategiska',
    'stark starkt starka starkare starkast',
    'samarbete samarbetet samarbeten samarbeta samarbetar samarbetade samarbetat',
    'universitet universitetet universiteten universitetets',
    'budget budgeten budgetar',
    'projekt projektet projekten projektens',
    'program programmet programmen',
    'rum rummet rummen',
    'vatten vattnet vattnets',
    'plats platsen platser platserna',
    'resurs resursen resurser',
    'process processen processer',
    'stad staden städer städerna',
    'land landet länder ländernas',
    'län länet länen länets',
    'år året åren årets',
    'skog skogen skogar skogarna',
    'flicka flickan flickor flickorna',
    'fråga frågan frågor frågorna',
    'kommun kommunen kommuner kommunernas kommuns',
    'insats insatsen insatser insatserna',
    'nätverk nätverket nätverken',
    'besöksnäring besöksnäringen besöksnäringens',
    'Jämtland Jämtlands',
  ])('Swedish: %s', (words) => {
    expect(new Set(words.split(' ').map((word) => stem(word))).size).toBe(1)
  })

  it.each([
    'meeting meetings',
    'strategy strategies',
    'plan plans planned planning',
    'company companies',
    'innovate innovated innovating',
    'innovation innovations',
    'process processes',
    'fund funds funded funding',
    'agency agencies',
  ])('English: %s', (words) => {
    expect(new Set(words.split(' ').map((word) => stem(word, 'en'))).size).toBe(1)
  })

  it.each([
    ['Åre', 'år'],
    ['Åre', 'are'],
    ['möte', 'mot'],
    ['möte', 'mat'],
    ['idé', 'ide'],
    ['företag', 'företräde'],
    ['region', 'religion'],
    ['plan', 'plats'],
    ['skog', 'sko'],
    ['stad', 'stöd'],
    ['mål', 'mal'],
    ['norr', 'norm'],
    ['kommun', 'kommunikation'],
    ['fisk', 'fik'],
    ['län', 'lån'],
    ['lön', 'lån'],
    ['värmland', 'värme'],
    ['kluster', 'klubb'],
    ['energi', 'enighet'],
    ['rymd', 'rum'],
    ['turism', 'tur'],
    ['bransch', 'bran'],
    ['process', 'procent'],
    ['innovation', 'investering'],
    ['möta', 'mata'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  it.each([
    ['news', 'new'],
    ['region', 'regime'],
    ['need', 'ned'],
    ['string', 'str'],
    ['status', 'statu'],
    ['business', 'busines'],
  ])('keeps %s and %s apart in English', (one, other) => {
    expect(stem(one, 'en')).not.toBe(stem(other, 'en'))
  })

  it.each(['Lïhtsie', 'maadtoe', 'åarjelsaemien', 'voenges'])('leaves South Sami as it is written: %s', (word) => {
    expect(stem(word, 'sma')).toBe(word.toLowerCase())
  })

  it('leaves what has a number in it', () => {
    expect(['s3', 'rs12342025', '2020s'].map((word) => stem(word))).toEqual(['s3', 'rs12342025', '2020s'])
  })
})

describe('accents', () => {
  it.each([
    ['åäö', 'aao'],
    ['idé', 'ide'],
    ['lïhtsie', 'lihtsie'],
    ['æøå', 'aeoa'],
    ['ñü', 'nu'],
    ['skog', 'skog'],
  ])('%s without them is %s', (word, plain) => {
    expect(withoutAccents(word)).toBe(plain)
  })

  it.each([
    ['möte', 'mote'],
    ['mötet', 'motet'],
    ['företagen', 'foretagen'],
    ['idéerna', 'ideerna'],
    ['styrkeområdets', 'styrkeomradets'],
    ['Åre', 'are'],
    ['aktörerna', 'aktorerna'],
    ['aktör', 'aktorerna'],
    ['styrkeområde', 'styrkeomradets'],
  ])('%s is found by %s', (written, typed) => {
    expect(termOf(written.toLowerCase(), 'sv').plain).toContain(termOf(typed, 'sv').exact)
  })
})

describe('the words of a text', () => {
  const found = (text: string) => wordsIn(text).flatMap((word) => withParts(word).map((part) => part.word))

  it.each([
    ['S3 är Spets.', ['s3', 'är', 'spets']],
    ['RS/1234/2025', ['rs12342025', 'rs', '1234', '2025']],
    ['2021–2027', ['20212027', '2021', '2027']],
    ['e-post', ['epost', 'e', 'post']],
    ['EU:s', ['eu']],
    ['region’s', ['region']],
    ['slut. Nytt', ['slut', 'nytt']],
    ['”citat” (så)!', ['citat', 'så']],
    ['FoU&I', ['foui', 'fou', 'i']],
    ['', []],
    ['– … !', []],
    ['åarjel-saemien', ['åarjelsaemien', 'åarjel', 'saemien']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it('stand where they are', () => {
    const text = 'Om RS/12/2025 och e-post.'
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Om', 'RS/12/2025', 'och', 'e-post'])
    expect(wordsIn(text)[1]?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['RS', '12', '2025'])
  })

  it('are bounded: parts of an address, and what is no word', () => {
    expect(found('a/b/c/d/e/f/g/h/i')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
    expect(found('x'.repeat(1000))[0]).toHaveLength(60)
  })
})

describe('a question', () => {
  const asked = (text: string) => wordsAsked(text).map(({ word }) => word)

  it('is about the words that tell something', () => {
    expect(asked('möte i Åre')).toEqual(['möte', 'åre'])
    expect(asked('i och')).toEqual(['i', 'och'])
    expect(asked('a\u030Are')).toEqual(['åre'])
  })

  it('has bounds', () => {
    expect(asked('ord '.repeat(100))).toHaveLength(12)
    expect(asked('å'.repeat(500))[0]).toHaveLength(60)
  })

  it('forgives more of a longer word, and nothing of a number', () => {
    expect(['mot', 'möte', 'styrkeområde', 's3abcd', '2025'].map(lettersForgiven)).toEqual([0, 1, 2, 0, 0])
  })

  it('may have two letters in the other order', () => {
    expect(withLettersSwapped('skgo')).toContain('skog')
    expect(withLettersSwapped('aa')).toEqual([])
  })
})
