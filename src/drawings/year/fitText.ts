/** How wide a letter is to its height, on the whole. */
const letter = 0.57

/** As much of a text as fits; null where that is too little to mean anything. */
export function fitText(text: string, width: number, size: number): string | null {
  const room = Math.floor(width / (size * letter))
  if (text.length <= room) return text
  return room >= 6 ? `${text.slice(0, room - 1).trimEnd()}…` : null
}
