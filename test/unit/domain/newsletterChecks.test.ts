import { describe, expect, it } from 'vitest'
import {
  type CheckedAudience,
  type CheckedBlock,
  type CheckedNewsletter,
  lookOver,
  type Target,
} from '../../../src/domain/newsletterChecks'

const block = (changes: Partial<CheckedBlock> = {}): CheckedBlock => ({
  path: 'blocks.0',
  name: 'Text',
  texts: { sv: 'Hej!', en: 'Hello!', sma: '' },
  needsText: true,
  links: [],
  targets: [],
  ...changes,
})

const target = (changes: Partial<Target> = {}): Target => ({
  title: 'Ett nytt kluster',
  kind: 'news',
  removed: false,
  published: true,
  over: false,
  cancelled: false,
  described: true,
  ...changes,
})

const newsletter = (changes: Partial<CheckedNewsletter> = {}): CheckedNewsletter => ({
  subject: { sv: 'Nytt i länet', en: 'News', sma: '' },
  preheader: { sv: 'Läs mer.', en: 'Read more.' },
  blocks: [block()],
  bytes: { sv: 20_000, en: 20_000, sma: 20_000 },
  hasUnsubscribe: { sv: true, en: true, sma: true },
  ...changes,
})

const audience = (changes: Partial<CheckedAudience> = {}): CheckedAudience => ({ byLanguage: { sv: 10 }, growth: null, ...changes })

const found = (changes: Partial<CheckedNewsletter>, to = audience()) =>
  lookOver(newsletter(changes), to).map(({ code, severity, field }) => [severity, code, field])

const withTarget = (changes: Partial<Target>) => found({ blocks: [block({ targets: [target(changes)] })] })

describe('a newsletter is looked over', () => {
  it('and nothing is said of one that is ready', () => expect(found({})).toEqual([]))

  it('for blocks without their text, at the block', () =>
    expect(found({ blocks: [block(), block({ path: 'blocks.1', texts: { sv: ' ' } })] })).toEqual([['mend', 'emptyBlock', 'blocks.1']]))

  it('for a subject that nobody has written yet', () =>
    expect(found({ subject: { sv: 'Kopia: Nytt i länet', en: 'News' } })).toEqual([['mend', 'subjectIsCopy', 'subject']]))

  it.each(['XXX', 'Lorem ipsum dolor', 'Kom den [datum]', 'todo'])('for what looks like filler: %s', (sv) =>
    expect(found({ blocks: [block({ texts: { sv, en: 'x' } })] })).toEqual([['mend', 'placeholder', 'blocks.0']]),
  )

  it('for a missing opening line', () => expect(found({ preheader: {} })).toEqual([['aware', 'noPreheader', 'preheader']]))

  describe('for links', () => {
    it.each(['', '  '])('without an address: “%s”', (link) =>
      expect(found({ blocks: [block({ links: [link] })] })).toEqual([['mend', 'linkEmpty', 'blocks.0']]),
    )
    it.each(['regionen', 'www.example.se', 'https://', 'http://regionen', 'javascript:alert(1)'])('that lead nowhere: %s', (link) =>
      expect(found({ blocks: [block({ links: [link] })] })).toEqual([['mend', 'linkWrong', 'blocks.0']]),
    )
    it.each(['https://www.example.se/a?b=c', 'mailto:s3@region.example', 'tel:+4663147500'])(
      'and lets those that lead somewhere be: %s',
      (link) => expect(found({ blocks: [block({ links: [link] })] })).toEqual([]),
    )
  })

  describe('for what it points at', () => {
    it('that is gone', () => expect(withTarget({ removed: true })).toEqual([['mend', 'targetRemoved', 'blocks.0']]))
    it('that is not chosen', () => expect(withTarget({ removed: true, title: '' })).toEqual([['mend', 'targetMissing', 'blocks.0']]))
    it('that readers cannot open', () => expect(withTarget({ published: false })).toEqual([['mend', 'targetUnpublished', 'blocks.0']]))
    it('pictures without a description', () =>
      expect(withTarget({ kind: 'picture', described: false })).toEqual([['mend', 'altMissing', 'blocks.0']]))
    it('a meeting that has no page, or has been', () => {
      expect(withTarget({ kind: 'meeting', published: false })).toEqual([['aware', 'meetingWithoutPage', 'blocks.0']])
      expect(withTarget({ kind: 'meeting', over: true })).toEqual([['aware', 'meetingOver', 'blocks.0']])
    })
    it('a call that has closed', () => expect(withTarget({ kind: 'call', over: true })).toEqual([['aware', 'callClosed', 'blocks.0']]))
  })

  describe('for languages that its readers read', () => {
    it('and says of a block that is not translated, where the newsletter is', () =>
      expect(found({ blocks: [block({ texts: { sv: 'Hej!' } })] })).toEqual([['aware', 'blockLanguageMissing', 'blocks.0']]))
    it('and says how many read a language that it lacks', () => {
      const findings = lookOver(newsletter({ subject: { sv: 'Nytt' } }), audience({ byLanguage: { sv: 8, en: 3 } }))
      expect(findings).toEqual([{ code: 'languageMissing', severity: 'aware', field: 'subject', values: { language: 'en', count: 3 } }])
    })
    it('and tells of South Sami apart', () =>
      expect(found({}, audience({ byLanguage: { sv: 8, sma: 2 } }))).toEqual([['aware', 'noSouthSami', 'subject']]))
    it('and says nothing of a language that nobody reads', () => expect(found({ subject: { sv: 'Nytt' } })).toEqual([]))
  })

  it('for a size that Gmail cuts', () => {
    expect(found({ bytes: { sv: 102_400, en: 1, sma: 1 } })).toEqual([])
    expect(found({ bytes: { sv: 102_401, en: 1, sma: 1 } })).toEqual([['mend', 'tooLarge', 'blocks']])
  })

  it('for the way to leave', () =>
    expect(found({ hasUnsubscribe: { sv: true, en: false, sma: true } })).toEqual([['mend', 'noUnsubscribe', 'blocks']]))

  it('for segments that have grown by half', () => {
    expect(found({}, audience({ growth: { before: 100, now: 149 } }))).toEqual([])
    expect(found({}, audience({ growth: { before: 100, now: 150 } }))).toEqual([['aware', 'segmentGrew', 'segments']])
  })

  it('and what must be mended comes first', () =>
    expect(found({ preheader: {}, blocks: [block({ texts: { sv: '' } })] }).map(([severity]) => severity)).toEqual(['mend', 'aware']))
})
