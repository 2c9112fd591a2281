import { describe, expect, it } from 'vitest'
import { problemInQuestion } from '../../../../src/collections/actors/Segments/validators'
import { conditionClause, segmentFieldNames, segmentFields, textOfField, verbsFor } from '../../../../src/domain/segments'
import { translator } from '../../../../src/i18n'

describe('what a segment can ask about', () => {
  it.each(['sv', 'en'] as const)(
    'has words in %s for each field: in the form, in the sentence, and where a condition is unfinished',
    (language) => {
      const t = translator(language)
      for (const field of segmentFieldNames) {
        const name = t(`segments.fields.${textOfField(field)}`)
        expect(problemInQuestion({ [field]: { equals: null } }, language), field).toContain(`${language === 'sv' ? '”' : '“'}${name}`)
        expect(problemInQuestion({ [field]: { in: [] } }, language) ?? '', field).not.toMatch(/[a-z]\.[a-z]|[a-z][A-Z]/)
        for (const verb of verbsFor(segmentFields[field]))
          expect(conditionClause({ field, verb, values: [] }, { t, names: new Map() }), field).not.toContain(
            field.includes('.') ? field : '{{',
          )
      }
    },
  )
})
