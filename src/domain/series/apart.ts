import type { Occurrence } from './occurrences'

/** A meeting of a series, as far as it decides how calendars are told of it. Times are ISO 8601. */
export interface Instance {
  /** When it was by the rule. */
  occurrence: string
  start: string
  end: string
  isCancelled: boolean
  /** All else that a calendar shows of it: the same text of meetings that look the same. */
  looks: string
}

/** A series as calendars are told of it. */
export interface SeriesApart<M extends Instance> {
  /** One of those that the rule says all of. */
  model: M
  /** The instants of the rule at which there is no meeting. */
  removed: Date[]
  /** Meetings that differ from the model, or are held at another time. */
  changed: M[]
  /** Meetings that the rule gives no instant for any longer: they are meetings of their own. */
  loose: M[]
}

/**
 * Tells apart what the rule of a series says of its meetings and what must be said beside it. What looks as most of them
 * do is said once; a cancelled meeting is one that is not.
 * @param occurrences of the rule, in order
 * @returns null where no meeting is as the rule says
 */
export function seriesApart<M extends Instance>(occurrences: readonly Occurrence[], meetings: readonly M[]): SeriesApart<M> | null {
  const byInstant = new Map(occurrences.map((occurrence) => [occurrence.start.getTime(), occurrence]))
  const held = meetings.filter(({ isCancelled }) => !isCancelled)
  const isAsRuled = ({ end, occurrence, start }: M): boolean => {
    const ruled = byInstant.get(Date.parse(occurrence))
    return ruled !== undefined && Date.parse(start) === ruled.start.getTime() && Date.parse(end) === ruled.end.getTime()
  }
  const model = commonest(held.filter(isAsRuled))
  if (!model) return null
  const inSeries = held.filter(({ occurrence }) => byInstant.has(Date.parse(occurrence)))
  const there = new Set(inSeries.map(({ occurrence }) => Date.parse(occurrence)))
  return {
    model,
    removed: occurrences.map(({ start }) => start).filter((start) => !there.has(start.getTime())),
    changed: inSeries.filter((meeting) => !isAsRuled(meeting) || meeting.looks !== model.looks),
    loose: held.filter(({ occurrence }) => !byInstant.has(Date.parse(occurrence))),
  }
}

/** The first of those that look as most do. */
function commonest<M extends Instance>(meetings: readonly M[]): M | undefined {
  const counts = new Map<string, number>()
  for (const { looks } of meetings) counts.set(looks, (counts.get(looks) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return meetings.find(({ looks }) => counts.get(looks) === most)
}
