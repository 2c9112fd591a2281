import type { Translated } from '..'
import type { publishing as sv } from '../sv/publishing'

export const publishing: Translated<typeof sv> = {
  failed: {
    publish: 'Was not published {{when}}',
    unpublish: 'Was not unpublished {{when}}',
  },
  next: 'Mend it and publish, or choose another time.',
  why: {
    fields: 'This must be mended: {{fields}}.',
    invalid: 'Something in the content must be mended.',
    gone: 'It is in the trash or deleted.',
    internal: 'Something went wrong on our side, several times.',
  },
  mail: {
    publish: {
      subject: '“{{title}}” was not published',
      body: '“{{title}}” was to be published at the time that was chosen, but that failed. {{why}}\n\nMend it and publish, or choose another time: {{url}}\n',
    },
    unpublish: {
      subject: '“{{title}}” was not unpublished',
      body: '“{{title}}” was to be unpublished at the time that was chosen, but that failed and it is still shown. {{why}}\n\nOpen it here: {{url}}\n',
    },
  },
}
