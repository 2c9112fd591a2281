import crypto from 'node:crypto'

/**
 * Hashes passwords with few rounds: with as many as Payload asks for, each user and login of a test takes a second of
 * the machine. The built app hashes as in use, in tests of its own.
 */
const most = 1_000
const { pbkdf2 } = crypto
const few = Symbol.for('spets.fewRounds')

if (!(few in crypto)) {
  crypto.pbkdf2 = (password, salt, iterations, ...rest) => pbkdf2(password, salt, Math.min(iterations, most), ...rest)
  Object.defineProperty(crypto, few, { value: true })
}
