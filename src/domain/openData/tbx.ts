import { contentLanguages, defaultLanguage, type ContentLanguage } from '../../i18n/languages'
import type { LastingNames } from './addresses'
import type { Concept, Vocabulary } from './vocabulary'
import { xmlHead, xmlText } from './xml'

/**
 * The glossary as TBX-Basic (ISO 30042:2019, style DCA), for tools of translators. A language is a section only where it
 * has a term; misspellings and forms, which only a search needs, are left out.
 */
export const tbx = ({ concepts, publisher, title }: Vocabulary, names: LastingNames): string =>
  `${xmlHead}<tbx type="TBX-Basic" style="dca" xml:lang="${defaultLanguage}" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${xmlText(title.sv ?? '')}</title></titleStmt>
      <sourceDesc><p>${xmlText(publisher.sv ?? '')}: ${xmlText(names.vocabulary)}</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${concepts.map((concept) => entry(concept, names)).join('')}    </body>
  </text>
</tbx>
`

/** Other concepts are named by their addresses, which hold outside the file too. */
function entry(concept: Concept, names: LastingNames): string {
  const { broader, created, identifier, modified, related, replacedBy } = concept
  const others = [...new Set([identifier, ...broader, ...related, ...(replacedBy ? [replacedBy] : [])])]
  return [
    // An id begins with a letter, which an identifier of ours need not.
    `      <conceptEntry id="c-${xmlText(identifier)}">`,
    ...others.map((one) => `        <xref type="externalCrossReference" target="${xmlText(names.concept(one))}">${xmlText(one)}</xref>`),
    transaction('origination', created),
    transaction('modification', modified),
    ...contentLanguages.flatMap((language) => section(concept, language)),
    '      </conceptEntry>\n',
  ].join('\n')
}

const transaction = (type: 'modification' | 'origination', instant: string): string =>
  `        <transacGrp><transac type="transactionType">${type}</transac><date>${instant.slice(0, 10)}</date></transacGrp>`

function section(concept: Concept, language: ContentLanguage): string[] {
  const label = concept.preferredLabel[language]
  if (label === undefined) return []
  const [definition, explanation] = [concept.definition[language], concept.explanation[language]]
  const own = concept.status === 'obsolete' ? 'supersededTerm' : 'preferredTerm'
  const [admitted, deprecated] = [concept.alternativeLabels[language] ?? [], concept.deprecatedLabels[language] ?? []]
  return [
    `        <langSec xml:lang="${language}">`,
    ...(definition ? [`          <descrip type="definition">${xmlText(definition)}</descrip>`] : []),
    ...(explanation ? [`          <note>${xmlText(explanation)}</note>`] : []),
    termSection(label, own),
    ...admitted.map((each) => termSection(each, 'admittedTerm')),
    ...deprecated.map((each) => termSection(each, 'deprecatedTerm')),
    '        </langSec>',
  ]
}

type Standing = 'admittedTerm' | 'deprecatedTerm' | 'preferredTerm' | 'supersededTerm'

const termSection = (term: string, standing: Standing): string =>
  `          <termSec><term>${xmlText(term)}</term><termNote type="administrativeStatus">${standing}-admn-sts</termNote></termSec>`
