import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingForms } from '../../../../src/domain/terms'

const proposed = (label: string, language: 'sv' | 'en' | 'sma') =>
  missingForms({ preferredLabel: label, inflectedForms: [], alternativeLabels: [] }, language)

/** Swedish: the definite, the plural and the definite of the plural, without genitives. */
const swedish = (label: string) => {
  const all = proposed(label, 'sv')
  return all.filter((form) => !form.endsWith('s') || ![label, ...all].includes(form.slice(0, -1)))
}

describe('forms of a Swedish term', () => {
  it.each<[label: string, forms: string[]]>([
    ['strategi', ['strategin', 'strategier', 'strategierna']],
    ['skola', ['skolan', 'skolor', 'skolorna']],
    ['bedömning', ['bedömningen', 'bedömningar', 'bedömningarna']],
    ['mötesplats', ['mötesplatsen', 'mötesplatser', 'mötesplatserna']],
    ['ansökan', ['ansökningar', 'ansökningarna']],
    ['samverkan', []],
    ['ramlag', ['ramlagen', 'ramlagar', 'ramlagarna']],
    ['underlag', ['underlaget', 'underlagen']],
    ['artikel', ['artikeln', 'artiklar', 'artiklarna']],
    ['aktör', ['aktören', 'aktörer', 'aktörerna']],
    ['färdplan', ['färdplanen', 'färdplaner', 'färdplanerna']],
    ['förstudie', ['förstudien', 'förstudier', 'förstudierna']],
    ['styrkeområde', ['styrkeområdet', 'styrkeområden', 'styrkeområdena']],
    ['aktörsmöte', ['aktörsmötet', 'aktörsmöten', 'aktörsmötena']],
    ['årshjul', ['årshjulet', 'årshjulen']],
    ['kluster', ['klustret', 'klustren']],
    ['program', ['programmet', 'programmen']],
    ['processledare', ['processledaren', 'processledarna']],
    ['gymnasium', ['gymnasiet', 'gymnasier', 'gymnasierna']],
    ['öppet aktörsmöte', ['öppna aktörsmötet', 'öppna aktörsmöten', 'öppna aktörsmötena']],
    ['enskilt aktörsmöte', ['enskilda aktörsmötet', 'enskilda aktörsmöten', 'enskilda aktörsmötena']],
    ['prioriterat område', ['prioriterade området', 'prioriterade områden', 'prioriterade områdena']],
    ['smart specialisering', ['smarta specialiseringen', 'smarta specialiseringar', 'smarta specialiseringarna']],
    ['Smart specialisering', ['Smarta specialiseringen', 'Smarta specialiseringar', 'Smarta specialiseringarna']],
    ['strategisk bedömning', ['strategiska bedömningen', 'strategiska bedömningar', 'strategiska bedömningarna']],
    ['gemensamt mål', ['gemensamma målet', 'gemensamma mål', 'gemensamma målen']],
    ['nytt program', ['nya programmet', 'nya program', 'nya programmen']],
    ['process för lärande', ['processen för lärande', 'processer för lärande', 'processerna för lärande']],
    ['anslag 1:1', ['anslaget 1:1', 'anslagen 1:1']],
  ])('%s', (label, forms) => {
    expect(swedish(label)).toEqual(forms)
  })

  it('each have their genitive', () => {
    expect(proposed('styrkeområde', 'sv')).toEqual([
      'styrkeområdes',
      'styrkeområdet',
      'styrkeområdets',
      'styrkeområden',
      'styrkeområdens',
      'styrkeområdena',
      'styrkeområdenas',
    ])
  })

  it.each<[label: string, forms: string[]]>([
    ['S3', ['S3:s']],
    ['ERUF', ['ERUF:s']],
    ['Interreg', ['Interregs']],
    ['Europeiska regionala utvecklingsfonden', ['Europeiska regionala utvecklingsfondens']],
    ['förklaringsmodellen', ['förklaringsmodellens']],
    ['pyramiden', ['pyramidens']],
  ])('that is a name, an abbreviation or definite has the genitive alone: %s', (label, forms) => {
    expect(proposed(label, 'sv')).toEqual(forms)
  })
})

describe('forms of an English term', () => {
  it.each<[label: string, forms: string[]]>([
    ['strength area', ['strength areas', "strength area's"]],
    ['pre-study', ['pre-studies', "pre-study's"]],
    ['community of practice', ['communities of practice', "community of practice's"]],
    ['analysis', ['analyses', "analysis's"]],
    ['S3', ["S3's"]],
  ])('%s', (label, forms) => {
    expect(proposed(label, 'en')).toEqual(forms)
  })
})

describe('forms that are proposed', () => {
  it('are those that are missing', () => {
    const term = { preferredLabel: 'aktör', inflectedForms: ['aktören', 'aktörerna ', 'aktörers'], alternativeLabels: ['S3'] }
    expect(missingForms(term, 'sv')).toEqual(['aktörs', 'aktörens', 'aktörer', 'aktörernas', 'S3:s'])
  })

  it('are none in South Sami, and none for nothing', () => {
    expect([proposed('aktör', 'sma'), proposed('', 'sv'), proposed(' ', 'en')]).toEqual([[], [], []])
  })

  it('never repeat what is there, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.constantFrom('sv', 'en'), (label, forms, language) => {
        const all = missingForms({ preferredLabel: label, inflectedForms: forms, alternativeLabels: [] }, language)
        expect(new Set(all).size).toBe(all.length)
        expect(all.filter((form) => form === label.trim() || forms.includes(form))).toEqual([])
        expect(missingForms({ preferredLabel: label, inflectedForms: [...forms, ...all], alternativeLabels: [] }, language)).toEqual([])
      }),
    )
  })
})
