/** What an authenticator app needs in order to show codes for an account. */
export interface SetUp {
  /** To be typed by hand, in base 32. */
  secret: string
  /** To be read from a QR code: an `otpauth:` address. */
  address: string
}
