import type { Translated } from '..'
import type { imports as sv } from '../sv/imports'

export const imports: Translated<typeof sv> = {}
