import { type NewKind, newKinds, type WhatIsNew } from '../../domain/whatsNew'

/** Ids of what is ticked, of each kind. */
export type Picked = Record<NewKind, string[]>

/** What is ticked from the start. */
export const suggestedIn = (items: WhatIsNew): Picked =>
  newKinds.reduce<Picked>((picked, kind) => ({ ...picked, [kind]: items[kind].filter(({ suggested }) => suggested).map(({ id }) => id) }), {
    news: [],
    meetings: [],
    calls: [],
    terms: [],
  })
