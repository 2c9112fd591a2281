import { type RefObject, useEffect } from 'react'
import { wallTimeAt } from '../../domain/zonedTime'

const typed = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/

/**
 * Tells of each time that is written into the picker's own field, or chosen in its list, as it stands there: the picker
 * gives on only what it has made of it.
 */
export function useTypedTime(place: RefObject<HTMLElement | null>, value: string | null | undefined, zone: string, told: (day: string, time: string) => void): void {
  useEffect(() => {
    // Asked above what React listens to, so that the picker has given its own before.
    const written = ({ target }: Event) => {
      const [, day, time] = (target instanceof HTMLInputElement && isHere(place, target) && typed.exec(target.value)) || []
      if (day && time) told(day, time)
    }
    const chosen = ({ target }: Event) => {
      const entry = target instanceof Element && isHere(place, target) ? target.closest('.react-datepicker__time-list-item') : null
      const time = entry?.textContent?.trim() ?? ''
      if (/^\d{2}:\d{2}$/.test(time) && value) told(wallTimeAt(new Date(value), zone).day, time)
    }
    document.addEventListener('input', written)
    document.addEventListener('click', chosen)
    return () => {
      document.removeEventListener('input', written)
      document.removeEventListener('click', chosen)
    }
  })
}

const isHere = ({ current }: RefObject<HTMLElement | null>, target: Element): boolean => current?.closest('.field-type')?.contains(target) ?? false
