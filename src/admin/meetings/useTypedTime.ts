import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { wallTimeAt } from '../../domain/zonedTime'

const typed = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/

/** What stands in the picker's field, or in the entry of its list; a day only where it is written. */
interface Written {
  day: string | null
  time: string
}

/**
 * Tells of each time that is written into the picker's own field, or chosen in its list, as it stands there: the picker
 * gives on only what it has made of it, and writes that into its field before an event has come to its end. So it is
 * read before the picker hears of the event, and told after the picker has given its own.
 */
export function useTypedTime(
  place: RefObject<HTMLElement | null>,
  value: string | null | undefined,
  zone: string,
  told: (day: string, time: string) => void,
): void {
  const written = useRef<Written | null>(null)
  const read = useEffectEvent(({ target, type }: Event) => {
    written.current = target instanceof Element && isHere(place, target) ? (type === 'input' ? inField(target) : inList(target)) : null
  })
  const tell = useEffectEvent(() => {
    const { current } = written
    written.current = null
    const day = current?.day ?? (value ? wallTimeAt(new Date(value), zone).day : null)
    if (current && day) told(day, current.time)
  })
  // Once: React listens on the document too, and what is added while it answers hears nothing of the same event.
  useEffect(() => {
    const [before, after] = [(event: Event) => read(event), () => tell()]
    for (const event of ['input', 'click']) {
      document.addEventListener(event, before, { capture: true })
      document.addEventListener(event, after)
    }
    return () => {
      for (const event of ['input', 'click']) {
        document.removeEventListener(event, before, { capture: true })
        document.removeEventListener(event, after)
      }
    }
  }, [])
}

function inField(target: Element): Written | null {
  const [, day, time] = (target instanceof HTMLInputElement && typed.exec(target.value)) || []
  return day && time ? { day, time } : null
}

function inList(target: Element): Written | null {
  const time = target.closest('.react-datepicker__time-list-item')?.textContent?.trim() ?? ''
  return /^\d{2}:\d{2}$/.test(time) ? { day: null, time } : null
}

const isHere = ({ current }: RefObject<HTMLElement | null>, target: Element): boolean =>
  current?.closest('.field-type')?.contains(target) ?? false
