import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'
import { logOptions } from '../../src/log'

/** What is logged at which level, of an error that Payload would log as such. */
function logged(first: unknown, level = 50): string[] {
  const lines: string[] = []
  const logger = { info: (text: string) => lines.push(`info: ${text}`) }
  const method = () => lines.push('as it was')
  Reflect.apply(logOptions('info').hooks?.logMethod ?? method, logger, [[first], method, level])
  return lines
}

describe('the log', () => {
  it('tells a refusal by its message, and not as an error', () => {
    const refusal = new APIError('Not that far', 400)
    expect(logged({ err: refusal })).toEqual(['info: Refused (400): Not that far'])
    expect(logged(refusal)).toEqual(['info: Refused (400): Not that far'])
    expect(logged({ err: { message: 'In GraphQL', originalError: { status: 403 } } })).toEqual(['info: Refused (403): In GraphQL'])
  })

  it('leaves errors of ours, and all that is no error, as they are', () => {
    expect(logged({ err: new APIError('Broken', 500) })).toEqual(['as it was'])
    expect(logged({ err: new Error('Broken') })).toEqual(['as it was'])
    expect(logged('words')).toEqual(['as it was'])
    expect(logged({ err: new APIError('Said lower', 400) }, 30)).toEqual(['as it was'])
  })
})
