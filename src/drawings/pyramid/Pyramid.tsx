import { labelled } from './labelled'
import { pointsOf } from './shape'

interface PyramidLevel {
  key: string
  label: string
  /** The language of the label, where it is another than that of the page. */
  lang?: string | undefined
}

interface Props {
  /** Begins the ids within the picture: unique on its page. */
  id: string
  /** The lowest first. */
  levels: readonly PyramidLevel[]
  /** What the picture is called, and what it shows. */
  title: string
  description: string
  /** The language of the title, where it is another than that of the page. */
  lang?: string | undefined
  /** Ids of more words about it. */
  describedBy?: string | undefined
  className?: string | undefined
}

/**
 * The explanation model as a picture: the first level at the bottom, the last one at the top, and arrows both ways between
 * the two uppermost. All of it is of one colour, that of the text around: the lower a level, the more of it.
 */
export function Pyramid({ className, describedBy, description, id, lang, levels, title }: Props) {
  const { fontSize, lines, shape } = labelled(levels.map(({ label }) => label))
  const fromTop = levels.toReversed()
  return (
    <svg
      aria-describedby={[`${id}-desc`, describedBy].filter(Boolean).join(' ')}
      aria-labelledby={`${id}-title`}
      className={className}
      role="img"
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`} lang={lang}>
        {title}
      </title>
      <desc id={`${id}-desc`}>{description}</desc>
      {shape.levels.map((level, row) => (
        <g key={fromTop[row]?.key ?? row} lang={fromTop[row]?.lang}>
          <polygon fill="currentColor" fillOpacity={level.ink} points={pointsOf(level)} stroke="currentColor" strokeWidth={1.5} />
          {lines[row]?.map(({ text, x, y }) => (
            <text fill="currentColor" fontSize={fontSize} key={y} textAnchor="middle" x={x} y={y}>
              {text}
            </text>
          ))}
        </g>
      ))}
      {shape.arrows.map((path) => (
        <path d={path} fill="none" key={path} stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" strokeWidth={2.5} />
      ))}
    </svg>
  )
}
