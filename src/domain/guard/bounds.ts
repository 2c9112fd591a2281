/** How much one question to the API may be. */
export interface Bounds {
  /** Documents read, also those that others point at. */
  documents: number
  /** How many documents one list has at most; what an unbounded one counts as. */
  list: number
  /** Milliseconds until it is stopped. */
  time: number
  /** Fields that GraphQL works out, for all documents together. */
  fields: number
  /** Fields of Query, and how deep what is asked for lies in it. */
  rootFields: number
  depth: number
  /** Conditions of a filter, values in one list of it, and characters of one value. */
  conditions: number
  values: number
  characters: number
}

/** Whose question it is: anybody's, or that of somebody who is logged in. */
export type Asker = 'public' | 'user'

export const boundsOf: Record<Asker, Bounds> = {
  public: {
    documents: 500,
    list: 100,
    time: 10_000,
    fields: 15_000,
    rootFields: 40,
    depth: 15,
    conditions: 25,
    values: 100,
    characters: 300,
  },
  user: {
    documents: 20_000,
    list: 10_000,
    time: 60_000,
    fields: 300_000,
    rootFields: 200,
    depth: 20,
    conditions: 500,
    values: 10_000,
    characters: 10_000,
  },
}

/** How many words and signs a GraphQL document may have, whoever asks: reading it costs, too. */
export const mostTokens = 5_000

/** Questions that read more documents than this take turns, so that all others go on beside them. */
export const heavyFrom = 40

/** How many questions are answered at a time, and how many wait for their turn. */
export interface LaneBounds {
  places: number
  waiting: number
  waitingPerClient: number
  /** Milliseconds that one waits at most. */
  patience: number
}

export const lanes = {
  light: { places: 8, waiting: 500, waitingPerClient: 200, patience: 10_000 },
  heavy: { places: 1, waiting: 40, waitingPerClient: 8, patience: 10_000 },
  heavyOfUsers: { places: 2, waiting: 40, waitingPerClient: 20, patience: 30_000 },
} satisfies Record<string, LaneBounds>
