'use client'

import { useTexts } from '../texts'

const kinds = ['deliveries', 'invitations', 'sameMeetings', 'segments', 'meetings'] as const

/** How much of each kind goes along to the card that stays. */
export type Moves = Record<(typeof kinds)[number], number>

/** What goes along, in words. */
export function MoveList({ moves }: { moves: Moves }) {
  const { t, n } = useTexts()
  const some = kinds.filter((kind) => moves[kind] > 0)
  return (
    <div>
      <h2 className="spets-subtitle">{t('merging.moves.title')}</h2>
      {some.length === 0 && <p className="spets-help">{t('merging.moves.none')}</p>}
      {some.length > 0 && (
        <ul>
          {some.map((kind) => (
            <li key={kind}>{n(`merging.moves.${kind}`, moves[kind])}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
