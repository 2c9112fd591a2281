/** Words about publishing at a set time. */
export const publishing = {
  failed: {
    publish: 'Publicerades inte {{when}}',
    unpublish: 'Avpublicerades inte {{when}}',
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
