import type { Field, SanitizedConfig } from 'payload'

const cell = '/src/admin/lists/MomentCell#MomentCell'

/** Lists tell times as the clock on the publisher's wall shows them, those that Payload adds too. */
export async function withZonedTimes(made: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await made
  for (const { fields } of config.collections) tellInZone(fields)
  return config
}

function tellInZone(fields: readonly Field[]): void {
  for (const field of fields) {
    if (field.type === 'tabs') for (const tab of field.tabs) tellInZone(tab.fields)
    else if ('fields' in field && field.type !== 'array') tellInZone(field.fields)
    if (field.type !== 'date') continue
    const { components } = field.admin ?? {}
    field.admin = { ...field.admin, components: { ...components, Cell: components?.Cell ?? cell } }
  }
}
