import type { Translated } from '..'
import type { problems as sv } from '../sv/problems'

export const problems: Translated<typeof sv> = {}
