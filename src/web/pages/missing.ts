import { publicPage } from '../document/publicPage'

/** Whatever else is asked for does not exist. */
export const missingPage = publicPage(() => Promise.resolve(null))
