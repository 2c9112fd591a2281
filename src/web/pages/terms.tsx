import type { Term, TermTombstone } from '../../payload-types'
import type { TextKey } from '../../i18n'
import { Fact } from '../components/MeetingFacts'
import { Glossary } from '../components/Glossary'
import { TermLink, TermLinks } from '../components/TermLinks'
import { Text } from '../components/Text'
import { readReplacement, readTerm, readTerms, readTombstone } from '../content/terms'
import { type Page, publicPage } from '../document/publicPage'
import { aboutGlossary, aboutTerm } from '../openData/schemaOrg'
import { paths } from '../paths'
import type { Words } from '../words'

/** All terms with their definitions. */
export const glossaryPage = publicPage(async ({ payload, words, site }) => {
  const terms = await readTerms(payload, words.language)
  return {
    title: words.t('web.site.glossary'),
    about: aboutGlossary({ payload, words, site }, terms),
    body: (
      <>
        <h1>{words.t('web.site.glossary')}</h1>
        <p className="lead">{words.t(terms.length > 0 ? 'web.terms.intro' : 'web.terms.none')}</p>
        <ByLetter words={words} terms={terms} />
      </>
    ),
  }
})

/** The terms under the letter that each begins with, and the way to each letter. */
function ByLetter({ words, terms }: { words: Words; terms: Term[] }) {
  const byLetter = new Map<string, Term[]>()
  for (const term of terms) {
    const letter = letterOf(words, term)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), term])
  }
  const letters = [...byLetter]
  return (
    <>
      <nav aria-label={words.t('web.terms.letters')} className="letters">
        <ul>
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#${idOfLetter(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, found]) => (
        <section key={letter} id={idOfLetter(letter)} className="letter">
          <h2>{letter}</h2>
          <Glossary words={words} terms={found} />
        </section>
      ))}
    </>
  )
}

const letterOf = ({ pick, language }: Words, { preferredLabel }: Term): string =>
  (/\p{L}/u.exec(pick(preferredLabel)?.value ?? '')?.[0] ?? '#').toLocaleUpperCase(language)

/** By its number, since an address with å in it is hard to read. */
const idOfLetter = (letter: string): string => `letter-${letter.codePointAt(0) ?? 0}`

/** A term, or what is left of it: others point at its identifier, so that answers for ever. */
export const termPage = publicPage<{ identifier: string }>(async ({ payload, words, site }, { identifier }) => {
  const term = await readTerm(payload, identifier)
  if (term)
    return { ...livingTerm(words, term, await readReplacement(payload, term.replacedBy)), about: aboutTerm({ payload, words, site }, term) }
  const tombstone = await readTombstone(payload, identifier)
  return tombstone && removedTerm(words, tombstone, await readReplacement(payload, tombstone.replacedBy))
})

const livingTerm = (words: Words, term: Term, heir: Term | null): Page => ({
  title: words.pick(term.preferredLabel)?.value,
  description: words.pick(term.definition)?.value,
  visited: `terms/${term.id}`,
  under: [{ href: paths.glossary(words.language), label: words.t('web.site.glossary') }],
  body: (
    <div className="beside">
      <article>
        <p className="label">{words.t('web.newsletter.term')}</p>
        <Text as="h1" words={words} of={term.preferredLabel} />
        <Text as="p" className="lead" words={words} of={term.definition} />
        <Remark words={words} term={term} heir={heir} />
        {words.pick(term.explanation) ? <h2>{words.t('web.terms.explanation')}</h2> : null}
        <Text as="p" className="plain" words={words} of={term.explanation} />
        <dl className="facts">
          <Labels words={words} name={words.t('web.terms.alternative')} labels={term.alternativeLabels} />
          <Labels words={words} name={words.t('web.terms.deprecated')} labels={term.deprecatedLabels} />
        </dl>
      </article>
      <div className="side">
        <TermLinks words={words} title={words.t('web.terms.broader')} terms={term.broader} />
        <TermLinks words={words} title={words.t('web.terms.narrower')} terms={term.narrower?.docs} />
        <TermLinks words={words} title={words.t('web.terms.related')} terms={term.related} />
        <p className="onwards">
          <a href={paths.glossary(words.language)}>{words.t('web.terms.toGlossary')}</a>
        </p>
      </div>
    </div>
  ),
})

/** 410 Gone: the term was here (RFC 9110 section 15.5.11), and comes back only if it is brought from the trash. */
const removedTerm = (words: Words, tombstone: TermTombstone, heir: Term | null): Page => {
  const title = words.t('web.terms.removedTitle', { label: tombstone.label ?? tombstone.identifier })
  return {
    title,
    status: 410,
    body: (
      <>
        <h1>{title}</h1>
        <p>{words.t('web.terms.removed')}</p>
        <Replacement words={words} term={heir} />
        <p>
          <a href={paths.glossary(words.language)}>{words.t('web.terms.toGlossary')}</a>
        </p>
      </>
    ),
  }
}

const remarks: Record<Term['status'], TextKey | null> = {
  proposed: 'web.terms.status.proposed',
  approved: null,
  obsolete: 'web.terms.status.obsolete',
}

/** What a reader should know before using the term. */
const Remark = ({ words, term, heir }: { words: Words; term: Term; heir: Term | null }) => {
  const remark = remarks[term.status]
  return remark === null ? null : (
    <div className="notice">
      <p>{words.t(remark)}</p>
      <Replacement words={words} term={heir} />
    </div>
  )
}

const Replacement = ({ words, term }: { words: Words; term: Term | null }) =>
  term ? (
    <p>
      {words.t('web.terms.replacedBy')} <TermLink words={words} term={term} />
    </p>
  ) : null

const Labels = ({ words, name, labels }: { words: Words; name: string; labels: Term['alternativeLabels'] }) => {
  const found = words.pick(labels)
  return found ? (
    <Fact name={name}>
      <span lang={words.markOf(found.lang)}>{found.value.map(({ label }) => label).join(', ')}</span>
    </Fact>
  ) : null
}
