/* Made by `npm run generate` of the OpenAPI description: do not edit. */
export interface paths {
  '/api-info': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Which API this is and in which version. */
    get: operations['readApiInfo']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/strength-areas': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Strength areas. */
    get: operations['listStrengthArea']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/strength-areas/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Strength areas. */
    get: operations['readStrengthArea']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/terms': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Terms of the glossary. */
    get: operations['listTerm']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/terms/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Terms of the glossary. */
    get: operations['readTerm']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/news': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** News, the latest first. */
    get: operations['listNewsItem']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/news/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: News, the latest first. */
    get: operations['readNewsItem']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/pages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Pages that stay, for example about smart specialisation. */
    get: operations['listPage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/pages/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Pages that stay, for example about smart specialisation. */
    get: operations['readPage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/meetings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Meetings that are shown to everybody. */
    get: operations['listMeeting']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/meetings/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Meetings that are shown to everybody. */
    get: operations['readMeeting']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/activities': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Activities that are shown to everybody. */
    get: operations['listActivity']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/activities/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Activities that are shown to everybody. */
    get: operations['readActivity']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/people': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Those who are shown: process leaders, coordinators, communicators. */
    get: operations['listPerson']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/people/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Those who are shown: process leaders, coordinators, communicators. */
    get: operations['readPerson']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/organisations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Organisations. */
    get: operations['listOrganisation']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/organisations/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Organisations. */
    get: operations['readOrganisation']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/initiatives': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Pre-studies, projects and efforts. */
    get: operations['listInitiative']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/initiatives/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Pre-studies, projects and efforts. */
    get: operations['readInitiative']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calls': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Calls for proposals. */
    get: operations['listCall']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/calls/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Calls for proposals. */
    get: operations['readCall']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/documents': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Programmes, decisions and reports with registry numbers. */
    get: operations['listDocument']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/documents/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Programmes, decisions and reports with registry numbers. */
    get: operations['readDocument']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/reports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Reports. */
    get: operations['listReport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/reports/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Reports. */
    get: operations['readReport']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/explanation-model': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The model that explains smart specialisation. */
    get: operations['readExplanationModel']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/publisher': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who publishes: name, address, colours and logo. */
    get: operations['readPublisher']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/year-wheel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The year wheel: what is public of a year. */
    get: operations['readYearWheel']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/newsletters': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Newsletters that have been sent and may be read by everybody. */
    get: operations['listNewsletter']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/newsletters/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them: Newsletters that have been sent and may be read by everybody. */
    get: operations['readNewsletter']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/search': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Search in all that is published. */
    get: operations['search']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/preview/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A draft, for whoever holds the key of the preview: the answer that the item will have when it is out. */
    get: operations['readPreview']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Which API this is and in which version. */
    get: operations['readRoot']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/openapi.json': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** This description, as OpenAPI. */
    get: operations['readOpenApi']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/docs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A page to read and to try it on. */
    get: operations['readDocs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/subscriptions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ask for the newsletter. Nothing is sent until the address is confirmed. */
    post: operations['subscribe']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/meetings/{id}/sign-ups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sign somebody up for an open meeting. Nobody is signed up until the address is confirmed. */
    post: operations['signUp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description Somebody who wants the newsletter. */
    Subscription: {
      /**
       * @description Address.
       * @example ann@firma.example
       */
      address: string
      name?: string
      /** @enum {string} */
      language?: 'sv' | 'en' | 'sma'
      /** @description Strength areas to read about, by what stands in their addresses. */
      areas?: string[]
    }
    /** @description Somebody who wants to come to a meeting. */
    SignUp: {
      /**
       * @description Name.
       * @example Ann Berg
       */
      name: string
      /**
       * @description Address.
       * @example ann@firma.example
       */
      address: string
      organisation?: string
      /** @enum {string} */
      language?: 'sv' | 'en' | 'sma'
      guests?: number
      food?: string
      access?: string
      comment?: string
      invitations?: boolean
      newsletter?: boolean
    }
    /** @description Which API this is and in which version. */
    ApiInfo: {
      apiName: string
      apiVersion: string
      /** Format: date */
      apiReleased: string
      apiDocumentation: string
      /** @enum {string} */
      apiStatus: 'active' | 'deprecated' | 'beta'
      apiLicense: {
        name: string
        url: string
      }
    }
    /** @description What is wrong, after RFC 9457. */
    Problem: {
      /**
       * @description Which problem it is, for programs.
       * @example urn:spets:problem:notFound
       */
      type: string
      /** @description What is wrong, for people. */
      title: string
      /**
       * @description The same as the status of the answer.
       * @example 404
       */
      status: number
      detail?: string
      /** @description What is wrong where. */
      errors?: {
        field: string
        detail: string
      }[]
      /** @description What the log calls the request. */
      requestId?: string
    }
    StrengthAreaList: {
      items: components['schemas']['StrengthArea'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
    }
    /** @description Strength areas. */
    StrengthArea: {
      /**
       * @description What stands last in the address.
       * @example naturresurser
       */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /** @description The page where people read it. */
      page?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name or title. */
      title?: components['schemas']['Text'] | null
      /** @description Short description. */
      summary?: components['schemas']['Text'] | null
      /** @description Sub-areas. */
      subAreas?: components['schemas']['Text'][]
      /** @description How often people meet. */
      meetings?: components['schemas']['Text'] | null
      /**
       * @description Colour.
       * @example #1a6b4f
       */
      colour?: string | null
      /** @description Picture. */
      picture?: components['schemas']['Picture'] | null
      /** @description Pattern where there is no picture. */
      pattern?: string | null
      /** @description A calendar to subscribe to. */
      calendar?: string
    }
    /**
     * @description A text, and the language that it really is in.
     * @example {
     *       "value": "Naturresurser",
     *       "lang": "sv"
     *     }
     */
    Text: {
      /** @description The text. */
      value: string
      /**
       * @description The language that the text is in.
       * @enum {string}
       */
      lang: 'sv' | 'en' | 'sma'
    }
    /** @description A picture in several sizes. */
    Picture: {
      /**
       * @description Where the file is.
       * @example https://s3.region.example/api/media/file/fjall.webp
       */
      url: string
      width: number | null
      height: number | null
      /** @description What the picture shows, for those who do not see it. */
      alt: components['schemas']['Text'] | null
      /** @description Photographer. */
      credit: string | null
      /** @description The most important of the picture, in per cent from the left and from the top. */
      focalPoint: {
        x: number
        y: number
      }
      /** @description The picture in other sizes, the smallest first. */
      sizes: {
        /**
         * @description Where the file is.
         * @example https://s3.region.example/api/media/file/fjall.webp
         */
        url: string
        width: number | null
        height: number | null
        type: string
      }[]
    }
    StrengthAreaAnswer: {
      item: components['schemas']['StrengthArea']
    }
    TermList: {
      items: components['schemas']['Term'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
    }
    /** @description Terms of the glossary. */
    Term: {
      /**
       * @description What stands last in the address.
       * @example smart-specialisering
       */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /** @description The page where people read it. */
      page?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description The lasting address of the concept, which answers with RDF too. */
      concept?: string
      /** @description The word that is recommended. */
      title?: components['schemas']['Text'] | null
      /** @description Definition. */
      definition?: components['schemas']['Text'] | null
      /** @description Explanation in plain words. */
      explanation?: components['schemas']['Text'] | null
      /** @description Inflected forms. */
      inflectedForms?: components['schemas']['Text'][]
      /** @description Other words for the same. */
      alternativeLabels?: components['schemas']['Text'][]
      /** @description Words that should not be used. */
      deprecatedLabels?: components['schemas']['Text'][]
      /** @description Broader terms. */
      broader?: components['schemas']['Reference'][]
      /** @description Related terms. */
      related?: components['schemas']['Reference'][]
      /**
       * @description Whether the term is proposed, approved or no longer used.
       * @enum {string}
       */
      status?: 'proposed' | 'approved' | 'obsolete'
      /** @description The term that has replaced it. */
      replacedBy?: components['schemas']['Reference'] | null
    }
    /** @description Something related, and where it is. */
    Reference: {
      /**
       * @description What stands last in the address.
       * @example naturresurser
       */
      id: string
      /**
       * @description Where it is in the API.
       * @example https://s3.region.example/v1/strength-areas/naturresurser
       */
      href: string
      title: components['schemas']['Text'] | null
    }
    TermAnswer: {
      item: components['schemas']['Term']
    }
    NewsItemList: {
      items: components['schemas']['NewsItem'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
        terms?: components['schemas']['Term'][]
      }
    }
    /** @description News, the latest first. */
    NewsItem: {
      /**
       * @description What stands last in the address.
       * @example nytt-kluster
       */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /** @description The page where people read it. */
      page?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name or title. */
      title?: components['schemas']['Text'] | null
      /** @description Lead. */
      lead?: components['schemas']['Text'] | null
      /** @description The whole text. */
      body?: components['schemas']['Prose'] | null
      /**
       * Format: date-time
       * @description Day.
       * @example 2027-03-02T08:00:00.000Z
       */
      date?: string
      /** @description Picture. */
      picture?: components['schemas']['Picture'] | null
      /** @description Strength areas. */
      strengthAreas?: components['schemas']['Reference'][]
      /** @description Terms. */
      terms?: components['schemas']['Reference'][]
      /**
       * @description Registry number.
       * @example RS/123/2026
       */
      registryNumber?: string | null
      /** @description Whether the EU pays for some of it. */
      euNotice?: boolean
    }
    /**
     * @description Running text as HTML, and the language that it really is in. Pictures (figure), files (p.file) and tables (div.table) stand in it, with whole addresses.
     * @example {
     *       "html": "<p>Vi möts i Östersund.</p><figure><img src=\"https://s3.region.example/api/media/file/fjall.webp\" alt=\"Ett fjäll\" width=\"1200\" height=\"600\" loading=\"lazy\" decoding=\"async\" /><figcaption>Utsikten <span class=\"credit\">Bild: Anna Berg</span></figcaption></figure><p class=\"file\"><a href=\"https://s3.region.example/api/documents/file/underlag.pdf\">Underlag (PDF, 1,2 MB)</a></p><div class=\"table\" role=\"group\" aria-label=\"Tabell 1\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">År</th></tr></thead><tbody><tr><td>2026</td></tr></tbody></table></div>",
     *       "lang": "sv"
     *     }
     */
    Prose: {
      /** @description The text as HTML. */
      html: string
      /**
       * @description The language that the text is in.
       * @enum {string}
       */
      lang: 'sv' | 'en' | 'sma'
    }
    NewsItemAnswer: {
      item: components['schemas']['NewsItem']
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
        terms?: components['schemas']['Term'][]
      }
    }
    PageList: {
      items: components['schemas']['Page'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
    }
    /** @description Pages that stay, for example about smart specialisation. */
    Page: {
      /**
       * @description What stands last in the address.
       * @example om-smart-specialisering
       */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /** @description The page where people read it. */
      page?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name or title. */
      title?: components['schemas']['Text'] | null
      /** @description Lead. */
      lead?: components['schemas']['Text'] | null
      /** @description The texts of the page in order. */
      texts?: components['schemas']['Prose'][]
      /** @description Whether the page stands in the menu. */
      inMenu?: boolean
    }
    PageAnswer: {
      item: components['schemas']['Page']
    }
    MeetingList: {
      items: components['schemas']['Meeting'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
        people?: components['schemas']['Person'][]
      }
    }
    /** @description Meetings that are shown to everybody. */
    Meeting: {
      /**
       * @description What stands last in the address.
       * @example dialogmote-skog
       */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /** @description The page where people read it. */
      page?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name or title. */
      title?: components['schemas']['Text'] | null
      /** @description Description. */
      description?: components['schemas']['Text'] | null
      /**
       * @description Kind.
       * @enum {string}
       */
      type?: 'open' | 'individual' | 'standing' | 'keyActors' | 'dialogue'
      /**
       * @description Whether the meeting is planned, has been held or is cancelled.
       * @enum {string}
       */
      status?: 'planned' | 'held' | 'cancelled'
      /**
       * Format: date-time
       * @description Begins.
       * @example 2027-03-02T08:00:00.000Z
       */
      start?: string
      /**
       * Format: date-time
       * @description Ends.
       * @example 2027-03-02T08:00:00.000Z
       */
      end?: string
      /**
       * @description The time zone of the place.
       * @example Europe/Stockholm
       */
      zone?: string
      /** @description Place. */
      place?: string | null
      /** @description Address. */
      address?: string | null
      /** @description How to find it. */
      directions?: components['schemas']['Text'] | null
      /** @description How accessible the place is. */
      accessibility?: components['schemas']['Text'] | null
      /** @description What happens when. */
      agenda?: {
        at: string
        text: components['schemas']['Text'] | null
      }[]
      /** @description Whether one can sign up. */
      takesSignUps?: boolean
      /** @description Last day to sign up. */
      answerBy?: string | null
      /** @description How many guests one may bring. */
      guests?: number
      /** @description Who answers questions. */
      contactPerson?: components['schemas']['Reference'] | null
      /** @description Strength areas. */
      strengthAreas?: components['schemas']['Reference'][]
      /** @description A calendar to subscribe to. */
      calendar?: string
    }
    /** @description Those who are shown: process leaders, coordinators, communicators. */
    Person: {
      /** @description What stands last in the address. */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name. */
      name?: string
      /** @description Title. */
      title?: components['schemas']['Text'] | null
      /** @description Email address. */
      email?: string | null
      /** @description Telephone. */
      phone?: string | null
      /** @description Introduction. */
      introduction?: components['schemas']['Text'] | null
      /** @description Picture. */
      picture?: components['schemas']['Picture'] | null
      /** @description Assignments. */
      assignments?: {
        /** @enum {string} */
        role: 'process-leader' | 'coordinator' | 'communicator' | 'other'
        strengthArea: components['schemas']['Reference'] | null
        /** @description Sub-area. */
        subArea: string | null
        /** @description From. */
        from: string | null
        /** @description To. */
        to: string | null
      }[]
    }
    MeetingAnswer: {
      item: components['schemas']['Meeting']
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
        people?: components['schemas']['Person'][]
      }
    }
    ActivityList: {
      items: components['schemas']['Activity'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    /** @description Activities that are shown to everybody. */
    Activity: {
      /** @description What stands last in the address. */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name or title. */
      title?: components['schemas']['Text'] | null
      /** @description Description. */
      description?: components['schemas']['Text'] | null
      /**
       * @description Kind.
       * @enum {string}
       */
      type?:
        | 'newsletter'
        | 'news'
        | 'meeting'
        | 'communication-material'
        | 'web'
        | 'dialogue'
        | 'decision'
        | 'planning'
        | 'project'
        | 'assessment'
        | 'pilot'
        | 'organisation'
      /**
       * @description How far it has come.
       * @enum {string}
       */
      status?: 'idea' | 'planned' | 'started' | 'done' | 'cancelled'
      /** @description Year. */
      year?: number
      /** @description Month, 1 to 12. */
      month?: number | null
      /** @description From. */
      from?: string | null
      /** @description To. */
      to?: string | null
      /** @description Strength areas. */
      strengthAreas?: components['schemas']['Reference'][]
    }
    ActivityAnswer: {
      item: components['schemas']['Activity']
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    PersonList: {
      items: components['schemas']['Person'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
    }
    PersonAnswer: {
      item: components['schemas']['Person']
    }
    OrganisationList: {
      items: components['schemas']['Organisation'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    /** @description Organisations. */
    Organisation: {
      /** @description What stands last in the address. */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name. */
      name?: string
      /** @description Kind. */
      type?:
        | (
            | 'municipality'
            | 'region'
            | 'state-agency'
            | 'university'
            | 'cluster'
            | 'business-promoter'
            | 'company'
            | 'foundation'
            | 'association'
            | 'sami-organisation'
            | 'funder'
          )
        | null
      /**
       * @description Municipality.
       * @example Östersund
       */
      municipality?: string | null
      /** @description Strength areas. */
      strengthAreas?: components['schemas']['Reference'][]
    }
    OrganisationAnswer: {
      item: components['schemas']['Organisation']
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    InitiativeList: {
      items: components['schemas']['Initiative'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
        organisations?: components['schemas']['Organisation'][]
        calls?: components['schemas']['Call'][]
      }
    }
    /** @description Pre-studies, projects and efforts. */
    Initiative: {
      /**
       * @description What stands last in the address.
       * @example gronare-skog
       */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /** @description The page where people read it. */
      page?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name or title. */
      title?: components['schemas']['Text'] | null
      /** @description Short description. */
      summary?: components['schemas']['Text'] | null
      /** @description Description. */
      description?: components['schemas']['Prose'] | null
      /**
       * @description Kind.
       * @example project
       */
      type?: string
      /**
       * @description How far it has come.
       * @example ongoing
       */
      status?: string
      /** @description The organisation that runs it. */
      owner?: components['schemas']['Reference'] | null
      /** @description Who pays. */
      funder?: string | null
      /** @description From. */
      from?: string | null
      /** @description To. */
      to?: string | null
      /** @description Level of the model. */
      level?: string | null
      /** @description More is here. */
      website?: string | null
      /** @description The call. */
      call?: components['schemas']['Reference'] | null
      /** @description Strength areas. */
      strengthAreas?: components['schemas']['Reference'][]
      /** @description Registry number. */
      registryNumber?: string | null
      /** @description Whether the EU pays for some of it. */
      euNotice?: boolean
    }
    /** @description Calls for proposals. */
    Call: {
      /**
       * @description What stands last in the address.
       * @example gron-omstallning-2027
       */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /** @description The page where people read it. */
      page?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name or title. */
      title?: components['schemas']['Text'] | null
      /** @description Short description. */
      summary?: components['schemas']['Text'] | null
      /** @description Who pays. */
      funder?: string
      /** @description Opens. */
      opens?: string | null
      /** @description Closes. */
      closes?: string | null
      /** @description Whether it has closed. */
      isClosed?: boolean
      /** @description More is here. */
      website?: string | null
      /** @description Strength areas. */
      strengthAreas?: components['schemas']['Reference'][]
      /** @description Registry number. */
      registryNumber?: string | null
    }
    InitiativeAnswer: {
      item: components['schemas']['Initiative']
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
        organisations?: components['schemas']['Organisation'][]
        calls?: components['schemas']['Call'][]
      }
    }
    CallList: {
      items: components['schemas']['Call'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    CallAnswer: {
      item: components['schemas']['Call']
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    DocumentList: {
      items: components['schemas']['Document'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    /** @description Programmes, decisions and reports with registry numbers. */
    Document: {
      /**
       * @description What stands last in the address.
       * @example program-2030
       */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /** @description The page where people read it. */
      page?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name or title. */
      title?: components['schemas']['Text'] | null
      /** @description Short description. */
      summary?: components['schemas']['Text'] | null
      /**
       * @description Kind.
       * @enum {string}
       */
      type?: 'programme' | 'plan' | 'policy' | 'decision' | 'report' | 'minutes' | 'other'
      /** @description Who has decided. */
      decidedBy?: components['schemas']['Text'] | null
      /** @description When it was decided. */
      decidedOn?: string | null
      /** @description Valid from. */
      validFrom?: string | null
      /** @description Valid to. */
      validTo?: string | null
      /** @description The file. */
      file?: {
        /** @description Where the file is. */
        url: string
        /** @description The name of the file. */
        name: string
        /**
         * @description The format of the file.
         * @example application/pdf
         */
        type: string
        /** @description The size of the file in bytes. */
        octets: number | null
      } | null
      /** @description Strength areas. */
      strengthAreas?: components['schemas']['Reference'][]
      /** @description Registry number. */
      registryNumber?: string | null
    }
    DocumentAnswer: {
      item: components['schemas']['Document']
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    ReportList: {
      items: components['schemas']['Report'][]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    /** @description Reports. */
    Report: {
      /**
       * @description What stands last in the address.
       * @example program-2030
       */
      id?: string
      /** @description Where it is in the API. */
      href?: string
      /** @description The page where people read it. */
      page?: string
      /**
       * Format: date-time
       * @description When it was changed last.
       * @example 2027-03-02T08:00:00.000Z
       */
      updatedAt?: string
      /** @description Name or title. */
      title?: components['schemas']['Text'] | null
      /** @description Short description. */
      summary?: components['schemas']['Text'] | null
      /**
       * @description Kind.
       * @enum {string}
       */
      type?: 'programme' | 'plan' | 'policy' | 'decision' | 'report' | 'minutes' | 'other'
      /** @description Who has decided. */
      decidedBy?: components['schemas']['Text'] | null
      /** @description When it was decided. */
      decidedOn?: string | null
      /** @description Valid from. */
      validFrom?: string | null
      /** @description Valid to. */
      validTo?: string | null
      /** @description The file. */
      file?: {
        /** @description Where the file is. */
        url: string
        /** @description The name of the file. */
        name: string
        /**
         * @description The format of the file.
         * @example application/pdf
         */
        type: string
        /** @description The size of the file in bytes. */
        octets: number | null
      } | null
      /** @description Strength areas. */
      strengthAreas?: components['schemas']['Reference'][]
      /** @description Registry number. */
      registryNumber?: string | null
    }
    ReportAnswer: {
      item: components['schemas']['Report']
      /** @description What was asked for by include. */
      included?: {
        'strength-areas'?: components['schemas']['StrengthArea'][]
      }
    }
    /** @description The model that explains smart specialisation. */
    ExplanationModel: {
      title: components['schemas']['Text'] | null
      /** @description The idea. */
      idea: components['schemas']['Text'] | null
      /** @description The levels, the topmost first. */
      levels: {
        key: string
        title: components['schemas']['Text'] | null
        explanation: components['schemas']['Text'] | null
        examples: components['schemas']['Text'][]
      }[]
      /** @description The picture in words. */
      textAlternative: components['schemas']['Text'] | null
      /** @description When it was changed last. */
      updatedAt: string | null
    }
    /** @description Who publishes: name, address, colours and logo. */
    Publisher: {
      name: components['schemas']['Text'] | null
      /** @description Postal address. */
      postalAddress: string | null
      /** @description Text at the foot. */
      footer: components['schemas']['Text'] | null
      /**
       * @description Colour.
       * @example #1a6b4f
       */
      colour: string | null
      /** @description Colour on dark ground. */
      colourDark: string | null
      /** @description Logo. */
      logo: string | null
      /** @description Logo for dark ground. */
      logoDark: string | null
    }
    /** @description The year wheel: what is public of a year. */
    YearWheel: {
      year: number
      /** @description The page where people read it. */
      page: string
      /** @description The wheel as a picture. */
      drawing: string
      /** @description A calendar to subscribe to. */
      calendar: string
      items: {
        title: components['schemas']['Text']
        type: string
        status: string
        /** @description When, in words. */
        when: string
        page: string | null
      }[]
    }
    NewsletterList: {
      items: {
        /**
         * @description What stands last in the address.
         * @example nyhetsbrev-mars
         */
        id: string
        /** @description Where it is in the API. */
        href: string
        /** @description The page where people read it. */
        page: string
        subject: components['schemas']['Text']
        /**
         * Format: date-time
         * @description When it was sent.
         * @example 2027-03-02T08:00:00.000Z
         */
        sentAt: string
      }[]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
    }
    /** @description Newsletters that have been sent and may be read by everybody. */
    NewsletterAnswer: {
      item: {
        /**
         * @description What stands last in the address.
         * @example nyhetsbrev-mars
         */
        id: string
        /** @description Where it is in the API. */
        href: string
        /** @description The page where people read it. */
        page: string
        subject: components['schemas']['Text']
        /**
         * Format: date-time
         * @description When it was sent.
         * @example 2027-03-02T08:00:00.000Z
         */
        sentAt: string
        html: components['schemas']['Prose']
      }
    }
    /** @description Search in all that is published. */
    SearchAnswer: {
      items: {
        type: string
        id: string
        /** @description The page where people read it. */
        page: string
        title: components['schemas']['Text']
        /** @description The text in parts, with what was found marked. */
        titleParts: {
          text: string
          isHit: boolean
        }[]
        /** @description The text in parts, with what was found marked. */
        snippet: {
          text: string
          isHit: boolean
        }[]
        /** @description Day. */
        date: string | null
      }[]
      /**
       * @description Which page of the list, from 1.
       * @example 1
       */
      page: number
      /**
       * @description How many on a page, at most 100.
       * @example 20
       */
      limit: number
      /**
       * @description How many there are in all.
       * @example 42
       */
      total: number
      links: {
        /** @description Where it is in the API. */
        self: string
        /** @description Where it is in the API. */
        first: string
        /** @description Where it is in the API. */
        previous: string | null
        /** @description Where it is in the API. */
        next: string | null
        /** @description Where it is in the API. */
        last: string
      }
    }
    /** @description A mail with a link to confirm is on its way. */
    Accepted: Record<string, never>
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  readApiInfo: {
    parameters: {
      query?: {
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiInfo']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listStrengthArea: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: title. */
        sort?: 'title' | '-title' | 'updated' | '-updated'
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'subAreas'
          | 'meetings'
          | 'colour'
          | 'picture'
          | 'pattern'
          | 'calendar'
        )[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StrengthAreaList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readStrengthArea: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'subAreas'
          | 'meetings'
          | 'colour'
          | 'picture'
          | 'pattern'
          | 'calendar'
        )[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['StrengthAreaAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listTerm: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: title. */
        sort?: 'title' | '-title' | 'updated' | '-updated'
        /** @description Only those that are one of these. */
        status?: ('approved' | 'obsolete')[]
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'concept'
          | 'title'
          | 'definition'
          | 'explanation'
          | 'inflectedForms'
          | 'alternativeLabels'
          | 'deprecatedLabels'
          | 'broader'
          | 'related'
          | 'status'
          | 'replacedBy'
        )[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TermList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readTerm: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'concept'
          | 'title'
          | 'definition'
          | 'explanation'
          | 'inflectedForms'
          | 'alternativeLabels'
          | 'deprecatedLabels'
          | 'broader'
          | 'related'
          | 'status'
          | 'replacedBy'
        )[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TermAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listNewsItem: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: -date. */
        sort?: 'date' | '-date' | 'title' | '-title' | 'updated' | '-updated'
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string[]
        /** @description From a day on (2027-03-02), or a moment with its distance from UTC. */
        from?: string
        /** @description Until the end of a day, or before a moment. */
        to?: string
        /** @description Only those that have exactly this. */
        registryNumber?: string[]
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'lead'
          | 'body'
          | 'date'
          | 'picture'
          | 'strengthAreas'
          | 'terms'
          | 'registryNumber'
          | 'euNotice'
        )[]
        /** @description What is related, in the same answer. */
        include?: ('strength-areas' | 'terms')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsItemList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readNewsItem: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'lead'
          | 'body'
          | 'date'
          | 'picture'
          | 'strengthAreas'
          | 'terms'
          | 'registryNumber'
          | 'euNotice'
        )[]
        /** @description What is related, in the same answer. */
        include?: ('strength-areas' | 'terms')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsItemAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listPage: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: title. */
        sort?: 'title' | '-title' | 'menu' | '-menu' | 'updated' | '-updated'
        /** @description Only these fields, with commas between. */
        fields?: ('id' | 'href' | 'page' | 'updatedAt' | 'title' | 'lead' | 'texts' | 'inMenu')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readPage: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: ('id' | 'href' | 'page' | 'updatedAt' | 'title' | 'lead' | 'texts' | 'inMenu')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PageAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listMeeting: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: start. */
        sort?: 'start' | '-start' | 'title' | '-title' | 'updated' | '-updated'
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string[]
        /** @description From a day on (2027-03-02), or a moment with its distance from UTC. */
        from?: string
        /** @description Until the end of a day, or before a moment. */
        to?: string
        /** @description Only those that are one of these. */
        type?: ('open' | 'individual' | 'standing' | 'keyActors' | 'dialogue')[]
        /** @description Only those that are one of these. */
        status?: ('planned' | 'held' | 'cancelled')[]
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'description'
          | 'type'
          | 'status'
          | 'start'
          | 'end'
          | 'zone'
          | 'place'
          | 'address'
          | 'directions'
          | 'accessibility'
          | 'agenda'
          | 'takesSignUps'
          | 'answerBy'
          | 'guests'
          | 'contactPerson'
          | 'strengthAreas'
          | 'calendar'
        )[]
        /** @description What is related, in the same answer. */
        include?: ('strength-areas' | 'people')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readMeeting: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'description'
          | 'type'
          | 'status'
          | 'start'
          | 'end'
          | 'zone'
          | 'place'
          | 'address'
          | 'directions'
          | 'accessibility'
          | 'agenda'
          | 'takesSignUps'
          | 'answerBy'
          | 'guests'
          | 'contactPerson'
          | 'strengthAreas'
          | 'calendar'
        )[]
        /** @description What is related, in the same answer. */
        include?: ('strength-areas' | 'people')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listActivity: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: year. */
        sort?: 'year' | '-year' | 'from' | '-from' | 'updated' | '-updated'
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string[]
        /** @description Only those that are one of these. */
        type?: (
          | 'newsletter'
          | 'news'
          | 'meeting'
          | 'communication-material'
          | 'web'
          | 'dialogue'
          | 'decision'
          | 'planning'
          | 'project'
          | 'assessment'
          | 'pilot'
          | 'organisation'
        )[]
        /** @description Only those that are one of these. */
        status?: ('idea' | 'planned' | 'started' | 'done' | 'cancelled')[]
        /** @description Which year. */
        year?: string[]
        /** @description Only these fields, with commas between. */
        fields?: (
          'id' | 'href' | 'updatedAt' | 'title' | 'description' | 'type' | 'status' | 'year' | 'month' | 'from' | 'to' | 'strengthAreas'
        )[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ActivityList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readActivity: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: (
          'id' | 'href' | 'updatedAt' | 'title' | 'description' | 'type' | 'status' | 'year' | 'month' | 'from' | 'to' | 'strengthAreas'
        )[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ActivityAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listPerson: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: name. */
        sort?: 'name' | '-name' | 'updated' | '-updated'
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string[]
        /** @description Only those that are one of these. */
        role?: ('process-leader' | 'coordinator' | 'communicator' | 'other')[]
        /** @description Only these fields, with commas between. */
        fields?: ('id' | 'href' | 'updatedAt' | 'name' | 'title' | 'email' | 'phone' | 'introduction' | 'picture' | 'assignments')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readPerson: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: ('id' | 'href' | 'updatedAt' | 'name' | 'title' | 'email' | 'phone' | 'introduction' | 'picture' | 'assignments')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listOrganisation: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: name. */
        sort?: 'name' | '-name' | 'updated' | '-updated'
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string[]
        /** @description Only those that are one of these. */
        type?: (
          | 'municipality'
          | 'region'
          | 'state-agency'
          | 'university'
          | 'cluster'
          | 'business-promoter'
          | 'company'
          | 'foundation'
          | 'association'
          | 'sami-organisation'
          | 'funder'
        )[]
        /** @description Only those that have exactly this. */
        municipality?: string[]
        /** @description Only these fields, with commas between. */
        fields?: ('id' | 'href' | 'updatedAt' | 'name' | 'type' | 'municipality' | 'strengthAreas')[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OrganisationList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readOrganisation: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: ('id' | 'href' | 'updatedAt' | 'name' | 'type' | 'municipality' | 'strengthAreas')[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OrganisationAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listInitiative: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: title. */
        sort?: 'title' | '-title' | 'from' | '-from' | 'updated' | '-updated'
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string[]
        /** @description Only those that are one of these. */
        type?: ('pre-study' | 'project' | 'interreg' | 'roadmap' | 'expert-support')[]
        /** @description Only those that are one of these. */
        status?: ('idea' | 'dialogue' | 'planned' | 'ongoing' | 'done' | 'declined')[]
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'description'
          | 'type'
          | 'status'
          | 'owner'
          | 'funder'
          | 'from'
          | 'to'
          | 'level'
          | 'website'
          | 'call'
          | 'strengthAreas'
          | 'registryNumber'
          | 'euNotice'
        )[]
        /** @description What is related, in the same answer. */
        include?: ('strength-areas' | 'organisations' | 'calls')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['InitiativeList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readInitiative: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'description'
          | 'type'
          | 'status'
          | 'owner'
          | 'funder'
          | 'from'
          | 'to'
          | 'level'
          | 'website'
          | 'call'
          | 'strengthAreas'
          | 'registryNumber'
          | 'euNotice'
        )[]
        /** @description What is related, in the same answer. */
        include?: ('strength-areas' | 'organisations' | 'calls')[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['InitiativeAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listCall: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: -closes. */
        sort?: 'closes' | '-closes' | 'title' | '-title' | 'updated' | '-updated'
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string[]
        /** @description From a day on (2027-03-02), or a moment with its distance from UTC. */
        from?: string
        /** @description Until the end of a day, or before a moment. */
        to?: string
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'funder'
          | 'opens'
          | 'closes'
          | 'isClosed'
          | 'website'
          | 'strengthAreas'
          | 'registryNumber'
        )[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CallList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readCall: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'funder'
          | 'opens'
          | 'closes'
          | 'isClosed'
          | 'website'
          | 'strengthAreas'
          | 'registryNumber'
        )[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CallAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listDocument: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: -created. */
        sort?: 'title' | '-title' | 'created' | '-created' | 'updated' | '-updated'
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string[]
        /** @description Only those that are one of these. */
        type?: ('programme' | 'plan' | 'policy' | 'decision' | 'report' | 'minutes' | 'other')[]
        /** @description Only those that have exactly this. */
        registryNumber?: string[]
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'type'
          | 'decidedBy'
          | 'decidedOn'
          | 'validFrom'
          | 'validTo'
          | 'file'
          | 'strengthAreas'
          | 'registryNumber'
        )[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DocumentList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readDocument: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'type'
          | 'decidedBy'
          | 'decidedOn'
          | 'validFrom'
          | 'validTo'
          | 'file'
          | 'strengthAreas'
          | 'registryNumber'
        )[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DocumentAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listReport: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The order; a minus before is descending. Without: -created. */
        sort?: 'title' | '-title' | 'created' | '-created' | 'updated' | '-updated'
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string[]
        /** @description Only those that have exactly this. */
        registryNumber?: string[]
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'type'
          | 'decidedBy'
          | 'decidedOn'
          | 'validFrom'
          | 'validTo'
          | 'file'
          | 'strengthAreas'
          | 'registryNumber'
        )[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReportList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readReport: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: (
          | 'id'
          | 'href'
          | 'page'
          | 'updatedAt'
          | 'title'
          | 'summary'
          | 'type'
          | 'decidedBy'
          | 'decidedOn'
          | 'validFrom'
          | 'validTo'
          | 'file'
          | 'strengthAreas'
          | 'registryNumber'
        )[]
        /** @description What is related, in the same answer. */
        include?: 'strength-areas'[]
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReportAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readExplanationModel: {
    parameters: {
      query?: {
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExplanationModel']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readPublisher: {
    parameters: {
      query?: {
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Publisher']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readYearWheel: {
    parameters: {
      query?: {
        /** @description Which year. */
        year?: number
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['YearWheel']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  listNewsletter: {
    parameters: {
      query?: {
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsletterList']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readNewsletter: {
    parameters: {
      query?: {
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewsletterAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  search: {
    parameters: {
      query: {
        /** @description What is searched for. */
        q: string
        /** @description Which kind. */
        type?: (
          | 'strength-areas'
          | 'terms'
          | 'news'
          | 'pages'
          | 'meetings'
          | 'initiatives'
          | 'calls'
          | 'documents'
          | 'people'
          | 'newsletters'
          | 'explanation-model'
        )[]
        /** @description Only in these strength areas, by what stands in their addresses. */
        area?: string
        /** @description Which page of the list, from 1. */
        page?: number
        /** @description How many on a page, at most 100. */
        limit?: number
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SearchAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readPreview: {
    parameters: {
      query?: {
        /** @description Only these fields, with commas between. */
        fields?: string
        /** @description What is related, in the same answer. */
        include?: string
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description The key that Spets sends along to the preview. It holds for half an hour. */
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['StrengthAreaAnswer']
            | components['schemas']['TermAnswer']
            | components['schemas']['NewsItemAnswer']
            | components['schemas']['PageAnswer']
            | components['schemas']['MeetingAnswer']
            | components['schemas']['ActivityAnswer']
            | components['schemas']['PersonAnswer']
            | components['schemas']['OrganisationAnswer']
            | components['schemas']['InitiativeAnswer']
            | components['schemas']['CallAnswer']
            | components['schemas']['DocumentAnswer']
            | components['schemas']['ReportAnswer']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Was there, and holds no more. */
      410: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Something must be mended. */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readRoot: {
    parameters: {
      query?: {
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiInfo']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readOpenApi: {
    parameters: {
      query?: {
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            openapi: string
          } & {
            [key: string]: unknown
          }
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  readDocs: {
    parameters: {
      query?: {
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/html': string
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  subscribe: {
    parameters: {
      query?: {
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Subscription']
      }
    }
    responses: {
      /** @description A mail is on its way. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Accepted']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Send JSON. */
      415: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Something must be mended. */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Too many questions. Wait as many seconds as Retry-After says. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
  signUp: {
    parameters: {
      query?: {
        /** @description The language. Else what Accept-Language says, else Swedish. */
        locale?: 'sv' | 'en' | 'sma'
      }
      header?: never
      path: {
        /** @description What stands last in the address. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SignUp']
      }
    }
    responses: {
      /** @description A mail is on its way. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Accepted']
        }
      }
      /** @description The question cannot be understood. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Does not exist. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Send JSON. */
      415: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Something must be mended. */
      422: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      /** @description Too many questions. Wait as many seconds as Retry-After says. */
      429: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
    }
  }
}
