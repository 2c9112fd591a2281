/** How much influence or interest an audience has, from the least. */
export const audienceLevels = ['low', 'medium', 'high'] as const
export type AudienceLevel = (typeof audienceLevels)[number]

/**
 * How an audience is worked with, by its influence and interest (Mendelow's matrix).
 * - `together`: much of both
 * - `content`: more influence than interest
 * - `informed`: more interest than influence, or some of both
 * - `watch`: little of both
 */
export const approaches = ['together', 'content', 'informed', 'watch'] as const
export type Approach = (typeof approaches)[number]

interface Placed {
  influence?: AudienceLevel | null
  interest?: AudienceLevel | null
}

/** How an audience is worked with; null while it is not known how much it can do or cares. */
export function approachTo({ influence, interest }: Placed): Approach | null {
  if (!influence || !interest) return null
  const [power, care] = [audienceLevels.indexOf(influence), audienceLevels.indexOf(interest)]
  if (power !== care) return power > care ? 'content' : 'informed'
  return influence === 'high' ? 'together' : influence === 'medium' ? 'informed' : 'watch'
}

/** The audiences of a place in the matrix. */
export const placedAt = <A extends Placed>(audiences: readonly A[], influence: AudienceLevel, interest: AudienceLevel): A[] =>
  audiences.filter((each) => each.influence === influence && each.interest === interest)
