interface Props {
  /** What it stands for, read aloud. */
  name: string
  /** Width and height in CSS pixels. */
  size: number
}

/** Bas – Bredd – Spets: a pyramid of three levels. */
export const Pyramid = ({ name, size }: Props) => (
  <svg aria-label={name} height={size} role="img" viewBox="0 0 32 32" width={size}>
    <path d="M16 2 21 11H11Z" fill="var(--spets-top)" />
    <path d="M10 13H22L26 20H6Z" fill="var(--spets-middle)" />
    <path d="M5 22H27L31 29H1Z" fill="var(--spets-base)" />
  </svg>
)
