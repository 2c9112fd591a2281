import type { ProblemDetails } from '../../../errors'

/** Saves something that is done to a report; null where it went well, else what was refused. */
export type Save = (body: object) => Promise<ProblemDetails | null>
