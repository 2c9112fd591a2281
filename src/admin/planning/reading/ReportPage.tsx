import type { ReportDocument, Section } from '../../../reports'
import { BlockShown, FactsShown } from './BlockShown'
import { Said } from './Said'

/** A document as a page; its headings come below the page's own. */
export const ReportPage = ({ report: { facts, kind, language, sections, title } }: { report: ReportDocument }) => (
  <article className="spets-report" lang={language}>
    <p className="spets-report__kind">{kind}</p>
    <h2 className="spets-report__title">
      <Said words={title} />
    </h2>
    {facts.length > 0 && (
      <div className="spets-report__head">
        <FactsShown facts={facts} />
      </div>
    )}
    {sections.map((section) => (
      <SectionShown key={section.heading.text} section={section} />
    ))}
  </article>
)

const SectionShown = ({ section: { blocks, heading, isWide } }: { section: Section }) => (
  <section className={isWide ? 'spets-report__wide' : undefined}>
    <h3>
      <Said words={heading} />
    </h3>
    {blocks.map((block, index) => (
      <BlockShown block={block} key={index} />
    ))}
  </section>
)
