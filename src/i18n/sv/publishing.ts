/** Words about publishing at a set time. */
export const publishing = {
  noWebsite: 'Regionens webbplats har ingen adress för förhandsvisning. Den skrivs under Avsändare och namn.',
  wrongPreview: 'Skriv hela adressen, med {token} där nyckeln ska stå: https://www.regionen.example/preview?token={token}',
  failed: {
    publish: 'Publicerades inte {{when}}',
    unpublish: 'Avpublicerades inte {{when}}',
  },
  defaultFirst: 'Publicera på svenska först. Den som läser på ett språk som inte är ute får den svenska texten.',
  noLanguage: 'Säg vilket språk det gäller: sv, en eller sma.',
  defaultStays: 'Svenskan är det som andra språk faller tillbaka på. Avpublicera hela dokumentet i stället.',
  notOut: 'Det här är inte publicerat.',
  out: {
    label: 'Språk på webbplatsen',
    notOut: '{{language}}: inte ute',
    out: '{{language}}: ute',
    changed: '{{language}}: ute, med ändringar som inte är publicerade',
    takeBack: 'Ta tillbaka {{language}}',
    confirm: 'Ta tillbaka texten på {{language}} från webbplatsen? Den finns kvar här, och läsarna får den svenska så länge.',
  },
  languages: { sv: 'svenska', en: 'engelska', sma: 'sydsamiska' },
  set: {
    publish: 'Publiceras {{when}}, på {{language}}. Det som då är sparat går ut, också det som sparas efter nu.',
    unpublish: 'Avpubliceras {{when}}.',
    all: 'alla språk',
    changed: 'Ett utkast har sparats {{when}}, efter att tiden valdes. Det är det som går ut.',
  },
  next: 'Rätta och publicera, eller välj en ny tid.',
  why: {
    fields: 'Det här behöver rättas: {{fields}}.',
    invalid: 'Något i innehållet behöver rättas.',
    gone: 'Det ligger i papperskorgen eller är borttaget.',
    internal: 'Något gick fel hos oss, flera gånger.',
  },
  mail: {
    publish: {
      subject: '”{{title}}” publicerades inte',
      body: '”{{title}}” skulle ha publicerats på den tid som var vald, men det gick inte. {{why}}\n\nRätta och publicera, eller välj en ny tid: {{url}}\n',
    },
    unpublish: {
      subject: '”{{title}}” avpublicerades inte',
      body: '”{{title}}” skulle ha avpublicerats på den tid som var vald, men det gick inte och visas fortfarande. {{why}}\n\nÖppna den här: {{url}}\n',
    },
  },
} as const
