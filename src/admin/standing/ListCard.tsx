import { Link } from '@payloadcms/ui'
import { Frame } from '../dashboard/Card'
import type { Facts, Listed, ShownLine } from './lines'

/** How many are shown before one asks for more. */
const shown = 8

/** A card of things that are alike, with the way to each and to all of them. */
export const ListCard = ({ all, empty, facts, lines, title }: Listed & { facts: Facts }) => (
  <Frame title={title}>
    {lines.length === 0 ? <p className="spets-help">{empty}</p> : <Lines facts={facts} lines={lines} />}
    {all && lines.length > 0 && (
      <Link aria-label={`${facts.t('standing.all')}: ${title}`} href={all} prefetch={false}>
        {facts.t('standing.all')}
      </Link>
    )}
  </Frame>
)

/** Some, and the rest when one asks for it. */
export const Lines = ({ facts: { n }, lines }: { facts: Facts; lines: readonly ShownLine[] }) => (
  <>
    <LineList lines={lines.slice(0, shown)} />
    {lines.length > shown && (
      <details className="spets-standing__more">
        <summary>{n('standing.more', lines.length - shown)}</summary>
        <LineList lines={lines.slice(shown)} />
      </details>
    )}
  </>
)

const LineList = ({ lines }: { lines: readonly ShownLine[] }) => (
  <ul className="spets-card__lines">
    {lines.map(({ href, id, note, title }) => (
      <li key={id}>
        <Link href={href} prefetch={false}>
          {title}
        </Link>
        {note && <span className="spets-card__note">{note}</span>}
      </li>
    ))}
  </ul>
)
