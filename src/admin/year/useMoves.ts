'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import type { PlannedItem } from '../../domain/planning/items'
import { ask } from '../http'
import { useTexts } from '../texts'

/** What a view changes of an activity: when it is, or how far it has come. */
export type Change = Partial<Pick<PlannedItem, 'when' | 'status'>>

/** What became of the last change. */
export type Told = { kind: 'done'; words: string; undo: () => void } | { kind: 'undone' | 'refused'; words: string }

interface Moves {
  /** Items as they are with what has been changed here. */
  now: (items: readonly PlannedItem[]) => PlannedItem[]
  change: (item: PlannedItem, change: Change, words: string) => void
  told: Told | null
}

/**
 * Changes that are shown at once and then saved with the user's own rights; what is refused is put back, and told. The
 * last one can be undone.
 * @param version what the server has given; what was changed here is part of it when it is given anew
 * @param shown what is looked at, where that is an earlier one
 */
export function useMoves(version: unknown, shown: unknown = version): Moves {
  const { t } = useTexts()
  const router = useRouter()
  const [state, setState] = useState<{ version: unknown; changes: ReadonlyMap<string, Change> }>({ version, changes: new Map() })
  const [told, setTold] = useState<Told | null>(null)
  const changes = state.version === shown ? state.changes : nothing

  const change = useCallback(
    (item: PlannedItem, next: Change, words: string) => {
      const before: Change = { when: item.when, status: item.status }
      const show = (wanted: Change) =>
        setState(({ version: known, changes: all }) => ({
          version,
          changes: new Map(known === version ? all : nothing).set(item.key, { ...all.get(item.key), ...wanted }),
        }))
      const save = async (wanted: Change, after: () => void) => {
        show(wanted)
        const answer = await ask(t, `/api/activities/${item.id}?depth=0`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(written(wanted)),
        })
        if (answer.ok) {
          after()
          router.refresh()
          return
        }
        show(before)
        const why = answer.problem.errors?.[0]?.detail ?? answer.problem.title
        setTold({ kind: 'refused', words: t('year.move.refused', { title: item.title, why }) })
      }
      const undo = () => void save(before, () => setTold({ kind: 'undone', words: t('year.move.undone', { title: item.title }) }))
      void save(next, () => setTold({ kind: 'done', words, undo }))
    },
    [router, t, version],
  )

  const now = useCallback((items: readonly PlannedItem[]) => items.map((item) => ({ ...item, ...changes.get(item.key) })), [changes])
  return useMemo(() => ({ now, change, told }), [now, change, told])
}

const nothing: ReadonlyMap<string, Change> = new Map()

/** A change as it is stored: days as noon, which is the same day in every zone nearby. */
function written({ when, status }: Change) {
  const stored = (day: string | null | undefined) => (day ? `${day}T12:00:00.000Z` : null)
  return {
    ...(status ? { status } : {}),
    ...(when
      ? { year: when.year, month: when.month ?? null, from: stored(when.from), to: stored(when.to), recursIn: when.recursIn ?? [] }
      : {}),
  }
}
