'use client'

import { type PointerEvent, type RefObject, useRef, useState } from 'react'

/** How far a pointer goes before it is a drag and no click, in pixels. */
const threshold = 5

interface Drag<Item, Place> {
  item: Item
  place: Place | null
}

interface Options<Item, Place> {
  svg: RefObject<SVGSVGElement | null>
  /** Where a point of the drawing lies in the year; null outside. */
  placeAt: (item: Item, x: number, y: number) => Place | null
  onDrop: (item: Item, place: Place) => void
  /** Something is held from now on, and is held no longer. */
  onGrip: () => void
  onLeave: () => void
}

/**
 * Drags what is drawn in an SVG with a mouse or pen. A finger scrolls the page, and moves by the list.
 * What is drawn follows at once; nothing is asked for until it is let go. Escape lets go of it where it was.
 */
export function useDrag<Item, Place>({ svg, placeAt, onDrop, onGrip, onLeave }: Options<Item, Place>) {
  const [drag, setDrag] = useState<Drag<Item, Place> | null>(null)
  const began = useRef<{ item: Item; x: number; y: number; moved: boolean } | null>(null)

  const pointIn = ({ clientX, clientY }: PointerEvent): DOMPoint | null => {
    const matrix = svg.current?.getScreenCTM()
    return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : null
  }

  const begin = (item: Item, event: PointerEvent<Element>) => {
    if (event.pointerType === 'touch' || event.button !== 0) return
    began.current = { item, x: event.clientX, y: event.clientY, moved: false }
    event.currentTarget.setPointerCapture(event.pointerId)
    onGrip()
  }

  const move = (event: PointerEvent) => {
    const { current } = began
    if (!current) return
    if (!current.moved && Math.hypot(event.clientX - current.x, event.clientY - current.y) < threshold) return
    current.moved = true
    const point = pointIn(event)
    setDrag({ item: current.item, place: point && placeAt(current.item, point.x, point.y) })
  }

  const end = () => {
    if (drag?.place) onDrop(drag.item, drag.place)
    setDrag(null)
    onLeave()
  }

  const cancel = () => {
    began.current = null
    setDrag(null)
    onLeave()
  }

  /** Whether the click that follows belongs to a drag. */
  const wasDragged = (): boolean => {
    const moved = began.current?.moved ?? false
    began.current = null
    return moved
  }

  return { drag, begin, move, end, cancel, wasDragged }
}
