import type { Translated } from '..'
import type { mail as sv } from '../sv/mail'

export const mail: Translated<typeof sv> = {}
