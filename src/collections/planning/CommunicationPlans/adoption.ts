import type { Validate } from 'payload'
import { translator } from '../../../i18n'

/** Who adopted a plan and when is known of one that is adopted, and told at the field where it is missing. */
export const adoptedWhenDecided =
  (what: 'by' | 'on'): Validate<unknown, { status?: string | null }> =>
  (value, { data, req }) =>
    data.status !== 'decided' || Boolean(value) || translator(req.i18n.language)(`planDocument.adopting.${what}`)
