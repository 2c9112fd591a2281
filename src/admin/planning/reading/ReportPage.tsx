import { logoAlt, type ReportDocument, type Section } from '../../../reports'
import { BlockShown, FactsShown } from './BlockShown'
import { Said } from './Said'

/** A document as a page; its headings come below the page's own. */
export const ReportPage = ({ report }: { report: ReportDocument }) => (
  <article className="spets-report" lang={report.language}>
    <LogoShown report={report} />
    <p className="spets-report__kind">{report.kind}</p>
    <h2 className="spets-report__title">
      <Said words={report.title} />
    </h2>
    {report.facts.length > 0 && (
      <div className="spets-report__head">
        <FactsShown facts={report.facts} />
      </div>
    )}
    {report.sections.map((section) => (
      <SectionShown key={section.heading.text} section={section} />
    ))}
  </article>
)

/** On a light plate, which is not seen where all is light. */
const LogoShown = ({ report }: { report: ReportDocument }) => {
  const logo = report.face?.logo
  return logo ? (
    <p className="spets-report__logo">
      <img alt={logoAlt(report)} height={logo.height} src={`data:image/png;base64,${logo.png}`} width={logo.width} />
    </p>
  ) : null
}

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
