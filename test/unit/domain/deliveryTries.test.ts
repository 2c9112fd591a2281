import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { verdictOn } from '../../../src/domain/delivery'

it('gives up after as many tries as the operator is told', () => {
  let tries = 1
  while (verdictOn({ code: 451, stage: 'recipient' }, tries, 0).state === 'deferred') tries += 1
  const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  const told = readFileSync('docs/operations.md', 'utf8')
  expect(told).toContain(`did not want it in ${words[tries]} tries`)
  expect(told).toContain(`at most ${words[tries - 1]} times more`)
})
