export interface Asked {
  year: number
  /** Whether only those that are marked as public are given. */
  publicOnly: boolean
}

/** Instants between which days of a year may lie, wherever the region is. */
export const reachOf = (year: number): { after: string; before: string } => ({
  after: `${year - 1}-12-30T00:00:00.000Z`,
  before: `${year + 1}-01-03T00:00:00.000Z`,
})
