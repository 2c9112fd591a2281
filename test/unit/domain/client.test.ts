import { expect, it } from 'vitest'
import { clientKey } from '../../../src/domain/login/client'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['[2001:0DB8:0001:0002:aaaa:bbbb:cccc:dddd]', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
])('tries from %s are counted together with those from %s', (address, key) => {
  expect(clientKey(address)).toBe(key)
})
