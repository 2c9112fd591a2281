import { Fragment } from 'react'

/** Plain text with its lines: not every mail client knows `white-space`. */
export const Lines = ({ text }: { text: string }) =>
  text.split(/\r?\n/).map((line, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <br />}
      {line}
    </Fragment>
  ))
