import type { Translated } from '..'
import type { web as sv } from '../sv/web'

export const web: Translated<typeof sv> = {}
