interface FieldState {
  value?: unknown
}

/** What stands in the form of a term of its names: Payload's form, by path. */
export function formsIn(fields: Readonly<Record<string, FieldState>>) {
  const labels = (name: string) =>
    Object.keys(fields)
      .filter((path) => new RegExp(`^${name}\\.\\d+\\.label$`).test(path))
      .map((path) => textIn(fields[path]))
  return {
    preferredLabel: textIn(fields.preferredLabel).trim(),
    inflectedForms: labels('inflectedForms'),
    alternativeLabels: labels('alternativeLabels'),
  }
}

const textIn = (field: FieldState | undefined): string => (typeof field?.value === 'string' ? field.value : '')
