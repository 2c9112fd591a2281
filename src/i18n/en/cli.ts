import type { Translated } from '..'
import type { cli as sv } from '../sv/cli'

export const cli: Translated<typeof sv> = {}
