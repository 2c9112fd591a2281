import type { Translated } from '../translated'
import type { publishing as sv } from '../sv/publishing'

export const publishing: Translated<typeof sv> = {
  noWebsite: 'The region’s website has no address for previews. It is written under Sender and names.',
  wrongPreview: 'Write the whole address, with {token} where the key goes: https://www.region.example/preview?token={token}',
  failed: {
    publish: 'Was not published {{when}}',
    unpublish: 'Was not unpublished {{when}}',
  },
  defaultFirst: 'Publish in Swedish first. Whoever reads a language that is not out gets the Swedish text.',
  noLanguage: 'Say which language: sv, en or sma.',
  defaultStays: 'Swedish is what other languages fall back on. Unpublish the whole document instead.',
  notOut: 'This is not published.',
  out: {
    label: 'Languages on the website',
    notOut: '{{language}}: not out',
    out: '{{language}}: out',
    changed: '{{language}}: out, with changes that are not published',
    takeBack: 'Take back {{language}}',
    confirm: 'Take the text in {{language}} back from the website? It stays here, and readers get the Swedish one meanwhile.',
  },
  languages: { sv: 'Swedish', en: 'English', sma: 'South Sami' },
  set: {
    publish: 'Is published {{when}}, in {{language}}. What is saved by then goes out, also what is saved from now on.',
    unpublish: 'Is unpublished {{when}}.',
    all: 'all languages',
    changed: 'A draft was saved {{when}}, after the time was set. It is what goes out.',
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
