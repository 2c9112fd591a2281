/** Something that stops the command; the message is for the person. */
export class Stopped extends Error {
  override name = 'Stopped'
}
