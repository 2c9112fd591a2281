import type { Translated } from '..'
import type { calendar as sv } from '../sv/calendar'

export const calendar: Translated<typeof sv> = {}
