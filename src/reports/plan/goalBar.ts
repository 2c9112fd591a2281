import type { Figure } from '../document'

const width = 440
const height = 22

/** How far an outcome has come from the baseline (0) to the target (1); null while that is not known. */
export function progressOf(baseline: number, target: number, outcome: number): number | null {
  return target === baseline ? null : (outcome - baseline) / (target - baseline)
}

/** A bar from the baseline to the outcome, with a mark at the target; what passes the target is longer than that. */
export function goalBar(progress: number, alt: string): Figure {
  const longest = Math.max(1, progress)
  const at = (share: number) => Math.round((Math.max(0, share) / longest) * (width - 4))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<rect x="0" y="5" width="${width}" height="12" rx="2" fill="#dfe8e6"/>
<rect x="0" y="5" width="${at(progress)}" height="12" rx="2" fill="#0b5c5e"/>
<rect x="${at(1)}" y="0" width="4" height="${height}" fill="#b3541e"/>
</svg>`
  return { kind: 'figure', svg, width, height, alt }
}
