/** A strength area's colour beside its name; says nothing that the name does not. */
export const ColourMark = ({ colour }: { colour: string | null | undefined }) =>
  colour ? (
    <svg className="colour" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="5" fill={colour} />
    </svg>
  ) : null
