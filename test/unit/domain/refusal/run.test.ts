import { describe, expect, it } from 'vitest'
import { Closings, toldBy } from '../../../../src/domain/delivery'
import { type Blame, blameFor, isOurs, likeness } from '../../../../src/domain/refusal'
import { isSuspicious, type DeliveryEnd, remembered, showsUs, showsUsInAll } from '../../../../src/domain/refusal/run'

const unknownUser = 'user unknown'

/** Sends a list one by one by the rule, trying others out of their turn when it asks for that. */
function send(answers: readonly (string | null)[], blame: Blame, random: () => number): { tried: number; stopped: boolean } {
  const left = [...answers]
  const latest: DeliveryEnd[] = []
  for (let tried = 1; left.length > 0; tried += 1) {
    const isProbe = isSuspicious(latest)
    const [words = null] = left.splice(isProbe ? Math.floor(random() * left.length) : 0, 1)
    latest.push(words === null ? null : { blame, words, isProbe })
    if (latest.length > remembered) latest.shift()
    if (showsUs(latest)) return { tried, stopped: true }
  }
  return { tried: answers.length, stopped: false }
}

const randomFrom = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
const listOf = (count: number, isDead: (index: number) => boolean) =>
  Array.from({ length: count }, (_, index) => (isDead(index) ? unknownUser : null))

describe('a run of like refusals', () => {
  it.each<Blame>(['gone', 'full', 'unknown', 'us', 'sender', 'rate'])('of all stops within the first few, when it is about %s', (blame) => {
    const { stopped, tried } = send(
      listOf(200, () => true),
      blame,
      randomFrom(1),
    )
    expect(stopped).toBe(true)
    expect(tried).toBeLessThanOrEqual(isOurs(blame) ? 4 : 6)
  })

  it('stops also when the first hundred were taken', () => {
    const { stopped, tried } = send(
      listOf(300, (index) => index >= 100),
      'gone',
      randomFrom(2),
    )
    expect([stopped, tried <= 110]).toEqual([true, true])
  })

  it.each([
    ['scattered', (seed: number) => listOf(500, (index) => (index * 7 + seed) % 100 < 8)],
    ['one after another, first', () => listOf(500, (index) => index < 40)],
    ['one after another, in the middle', () => listOf(500, (index) => index >= 200 && index < 240)],
  ])('is none in an old list with 8 percent dead addresses, %s', (_name, list) => {
    for (let seed = 1; seed <= 200; seed += 1) expect(send(list(seed), 'gone', randomFrom(seed)).stopped).toBe(false)
  })

  it('is hardly ever one at random at that share: six in a row are dead now and then', () => {
    const stopped = Array.from({ length: 2_000 }, (_, seed) => seed + 1).filter((seed) => {
      const random = randomFrom(seed)
      return send(
        listOf(1000, () => random() < 0.08),
        'gone',
        random,
      ).stopped
    })
    expect(stopped.length).toBeLessThanOrEqual(4)
  })

  it('is one when a server lets one in ten through', () => {
    expect(
      send(
        listOf(300, (index) => index % 10 > 0),
        'gone',
        randomFrom(3),
      ).stopped,
    ).toBe(true)
  })

  it('is seen in all that came of a dispatch, which nobody saw whole', () => {
    expect([showsUsInAll(3, 0), showsUsInAll(4, 0), showsUsInAll(16, 184), showsUsInAll(200, 0), showsUsInAll(180, 20)]).toEqual([
      false,
      true,
      false,
      true,
      true,
    ])
  })
})

describe('what is alike in refusals', () => {
  it('is the same for one recipient and the next', () => {
    const said = (name: string) => ({
      text: `550 5.4.1 <${name}@kommun.example>: Recipient address rejected: Access denied. AS(2018${name.length}) [DB5${name}.eop.outlook.com]`,
      recipient: `${name}@kommun.example`,
    })
    expect(likeness(said('anna'))).toBe(likeness(said('bo')))
  })
})

describe('whom an attempt tells of', () => {
  it.each([
    [452, 'recipient', '452 4.5.3 Too many recipients', false, 'connection'],
    [452, 'recipient', '452 4.5.3 Too many recipients', true, 'recipient'],
    [421, 'recipient', '421 too many messages in this session', false, 'connection'],
    [421, 'sender', '421 too many messages in this session', false, 'connection'],
    [451, 'recipient', '451 4.7.0 connection limit', false, 'connection'],
    [450, 'sender', '450 too many messages per connection', false, 'connection'],
    [
      550,
      'recipient',
      '550 This message has exceeded the max number of messages per session. Please open a new session and try again.',
      false,
      'connection',
    ],
    [450, 'recipient', '450 4.2.1 Mailbox busy', false, 'recipient'],
    [550, 'recipient', '550 No such user', false, 'recipient'],
    [421, 'recipient', '421 closing', true, 'closed'],
    [421, 'sender', '421 closing', true, 'server'],
    [451, 'sender', '451 try later', false, 'server'],
    [550, 'sender', '550 Sender not allowed', true, 'us'],
    [553, 'sender', '553 not owned by user', false, 'us'],
    [null, 'recipient', 'closed', false, 'connection'],
    [null, 'recipient', 'closed', true, 'recipient'],
    [null, 'message', 'closed', false, 'recipient'],
    [null, 'writing', 'Not sent: no such header', false, 'recipient'],
    [250, 'message', '250 ok', false, 'recipient'],
  ] as const)('%s at %s: %s', (code, stage, response, isFirst, told) => {
    expect(toldBy({ code, stage, response }, isFirst)).toBe(told)
  })
})

describe('a server that closes', () => {
  it('on one recipient each time, and answers others, speaks of that one', () => {
    const closings = new Closings()
    expect(closings.closedOn('one', false)).toBe('later')
    closings.answered()
    expect(closings.closedOn('one', false)).toBe('recipient')
  })

  it('on the only one speaks of everybody, unless it has taken others before', () => {
    for (const [hasTaken, whose] of [
      [false, 'everybody'],
      [true, 'recipient'],
    ] as const) {
      const closings = new Closings()
      expect([closings.closedOn('one', hasTaken), closings.closedOn('one', hasTaken)]).toEqual(['later', whose])
    }
  })

  it('on ten in a row speaks of everybody, and one that it answers begins anew', () => {
    const closings = new Closings()
    const whose = Array.from({ length: 9 }, (_, index) => closings.closedOn(`row ${index}`, true))
    expect(new Set(whose)).toEqual(new Set(['later']))
    closings.answered()
    expect(closings.closedOn('another', true)).toBe('later')
    const further = Array.from({ length: 9 }, (_, index) => closings.closedOn(`further ${index}`, true))
    expect(further.at(-1)).toBe('everybody')
  })
})

it('no words of an address make a refusal somebody else’s', () => {
  expect(blameFor({ text: '550 5.1.1 <sender@policy.example>: no such user', recipient: 'sender@policy.example' })).toBe('gone')
})
