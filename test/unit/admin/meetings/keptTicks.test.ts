import { describe, expect, it } from 'vitest'
import { keptTicks } from '../../../../src/admin/meetings/attendance/keptTicks'

const key = 'spets check-in 1'
const tick = { invitation: 'a', came: true, guests: 0, at: '2027-03-02T08:00:00.000Z' }

function storageWith(text?: string) {
  const held = new Map<string, string>(text === undefined ? [] : [[key, text]])
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  }
}

describe('ticks that a device has kept', () => {
  it('are read as they were kept', () => {
    expect(keptTicks(storageWith(), key)).toEqual({ ticks: [], isUnreadable: false })
    expect(keptTicks(storageWith(JSON.stringify([tick])), key)).toEqual({ ticks: [tick], isUnreadable: false })
  })

  it.each(['[{"invitation":"a"', '{}', 'null', '"x"', '[null]', '[{"invitation":1}]'])(
    'that cannot be read are put aside and told of, also when the page is opened again: %s',
    (text) => {
      const storage = storageWith(text)
      expect(keptTicks(storage, key)).toEqual({ ticks: [], isUnreadable: true })
      expect([storage.getItem(key), storage.getItem(`${key} unreadable`)]).toEqual([null, text])
      storage.setItem(key, JSON.stringify([tick]))
      expect(keptTicks(storage, key)).toEqual({ ticks: [tick], isUnreadable: true })
    },
  )
})
