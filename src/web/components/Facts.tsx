import type { ReactNode } from 'react'
import { Fact } from './MeetingFacts'

/** Names and values of a document; those without a value are left out. */
export function Facts({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return known.length === 0 ? null : (
    <dl className="facts">
      {known.map(([name, value]) => (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      ))}
    </dl>
  )
}
