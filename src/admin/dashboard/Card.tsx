import { Link } from '@payloadcms/ui'
import { type ReactNode, useId } from 'react'
import type { Line } from './read/line'

interface Props {
  title: string
  /** Said where there is nothing to show. */
  empty: string
  lines: Line[]
  /** What there is besides, with the way to it. */
  more?: { href: string; label: string } | null
}

/** A card of things with the way to each. */
export const Card = ({ title, empty, lines, more }: Props) => (
  <Frame title={title}>
    {lines.length === 0 ? (
      <p className="spets-help">{empty}</p>
    ) : (
      <ul className="spets-card__lines">
        {lines.map(({ href, key, note, title: name }) => (
          <li key={key}>
            <Link href={href} prefetch={false}>
              {name}
            </Link>
            <span className="spets-card__note">{note}</span>
          </li>
        ))}
      </ul>
    )}
    {more && (
      <Link href={more.href} prefetch={false}>
        {more.label}
      </Link>
    )}
  </Frame>
)

/** A card with its heading. */
export function Frame({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="spets-card">
      <h2 className="spets-card__title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
