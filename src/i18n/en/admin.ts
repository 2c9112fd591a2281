import type { Translated } from '..'
import type { admin as sv } from '../sv/admin'

export const admin: Translated<typeof sv> = {}
