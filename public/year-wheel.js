/*
 * <spets-year-wheel src="https://s3.example.se/sv/year-wheel"><a href="https://s3.example.se/sv/year-wheel">Year wheel</a></spets-year-wheel>
 *
 * Shows Spets' public year wheel on any website. What stands within the element is shown until the wheel has come, and
 * stays when it does not. Attributes: src (the page of the wheel, in a language), year (this one where nothing is said),
 * list ("open" shows the list from the start). Colours follow the page; --spets-wheel-link and the font can be set.
 */
;(() => {
  if (customElements.get('spets-year-wheel')) return

  const looks = `
    :host { display: block; color: inherit; }
    [hidden] { display: none; }
    nav { display: flex; gap: 1rem; align-items: center; margin: 0 0 .5rem; }
    button { min-width: 2.75rem; min-height: 2.75rem; border: 1px solid currentColor; border-radius: .25rem; background: none; color: inherit; font: inherit; cursor: pointer; }
    button:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
    a { color: var(--spets-wheel-link, inherit); }
    .picture { max-width: 56rem; margin: 0 auto; }
    .picture svg { display: block; width: 100%; height: auto; }
    summary { padding: .5rem 0; cursor: pointer; font-weight: 600; }
    li { margin-bottom: .5rem; }
    small { display: block; font-size: .9em; }
  `

  // A sheet of its own is allowed by every content security policy.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(looks)

  class YearWheel extends HTMLElement {
    static observedAttributes = ['src', 'year']

    connectedCallback() {
      if (!this.shadowRoot) {
        this.attachShadow({ mode: 'open' })
        this.shadowRoot.adoptedStyleSheets = [sheet]
        this.shadowRoot.append(element('slot'))
      }
      void this.load()
    }

    attributeChangedCallback() {
      if (this.isConnected && this.shadowRoot) void this.load()
    }

    async load() {
      const src = this.getAttribute('src')
      if (!src) return
      const address = new URL(`${src.replace(/[?#].*$/, '').replace(/\/$/, '')}/year-wheel.json`, document.baseURI)
      const year = this.getAttribute('year')
      if (year) address.searchParams.set('year', year)
      this.asked = address.href
      try {
        const response = await fetch(address, { credentials: 'omit' })
        if (!response.ok) throw new Error(`${response.status}`)
        const wheel = await response.json()
        if (this.asked === address.href) this.show(wheel)
      } catch (reason) {
        this.dispatchEvent(new CustomEvent('spets-failed', { detail: String(reason) }))
      }
    }

    show(wheel) {
      const picture = new DOMParser().parseFromString(wheel.svg, 'image/svg+xml').documentElement
      const years = element('nav', { ariaLabel: wheel.title }, [
        this.step(wheel.year - 1, `← ${wheel.year - 1}`),
        element('strong', { textContent: wheel.title, ariaLive: 'polite' }),
        this.step(wheel.year + 1, `${wheel.year + 1} →`),
      ])
      const list = element('details', { open: this.getAttribute('list') === 'open' }, [
        element('summary', { textContent: wheel.listTitle }),
        element(
          'ol',
          {},
          wheel.items.map(({ title, lang, when, kind, status, href }) =>
            element('li', {}, [
              safe(href) ? element('a', { href, lang, textContent: title }) : element('span', { lang, textContent: title }),
              element('small', { textContent: [when, kind, status].join(' · ') }),
            ]),
          ),
        ),
      ])
      const page = element('p', {}, [
        element('a', { href: safe(wheel.page) ? wheel.page : this.getAttribute('src'), textContent: wheel.title }),
      ])
      const shown = element('div', { lang: wheel.language }, [
        years,
        element('div', { className: 'picture' }, [document.importNode(picture, true)]),
        list,
        page,
      ])
      this.shadowRoot.replaceChildren(shown)
      this.dispatchEvent(new CustomEvent('spets-shown', { detail: { year: wheel.year } }))
    }

    step(year, words) {
      const button = element('button', { type: 'button', textContent: words })
      button.addEventListener('click', () => this.setAttribute('year', String(year)))
      return button
    }
  }

  function element(name, properties = {}, children = []) {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }

  /** Only web addresses become links. */
  function safe(href) {
    return typeof href === 'string' && /^https?:\/\//.test(href)
  }

  customElements.define('spets-year-wheel', YearWheel)
})()
