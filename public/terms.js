/*
 * Explains words of the glossary where they stand (WCAG 2.2, 1.4.13): on hover, focus, click and touch; Escape and a click
 * beside it close it; it stays while the pointer is on it. Without scripts each word is a link to its page.
 */
;(() => {
  /** So long the pointer may be on its way between a word and its explanation. */
  const patience = 300

  /** @type {{ word: HTMLElement, box: HTMLElement, around: HTMLElement, by: 'hover' | 'focus' | 'click' } | null} */
  let shown = null
  let leaving = 0

  function element(name, attributes, ...children) {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...children)
    return made
  }

  function show(word, by) {
    clearTimeout(leaving)
    if (shown?.word === word) {
      if (by === 'click') shown.by = by
      return
    }
    hide()
    const box = document.getElementById(word.getAttribute('aria-controls'))
    box.hidden = false
    word.setAttribute('aria-expanded', 'true')
    place(word, box)
    shown = { word, box, around: word.parentElement, by }
  }

  /** Below the last line of the word, and within the window. */
  function place(word, box) {
    box.style.left = '0'
    box.style.top = '0'
    const lines = word.getClientRects()
    const line = lines[lines.length - 1]
    const now = box.getBoundingClientRect()
    const room = document.documentElement.clientWidth - now.width - 8
    box.style.left = `${Math.max(8, Math.min(line.left, room)) - now.left}px`
    box.style.top = `${line.bottom - now.top}px`
  }

  function hide() {
    clearTimeout(leaving)
    if (!shown) return
    shown.box.hidden = true
    shown.word.setAttribute('aria-expanded', 'false')
    shown = null
  }

  function toggle(word) {
    if (shown?.word === word && shown.by !== 'hover') hide()
    else show(word, 'click')
  }

  function explain(link, index) {
    const id = `explanation-${index}`
    const { meaning, meaningLang, more } = link.dataset
    const text = element('span', { id: `${id}-text`, class: 'explanation-text', ...(meaningLang ? { lang: meaningLang } : {}) }, meaning)
    const box = element('span', { id, class: 'explanation' }, text, element('a', { href: link.getAttribute('href') }, more))
    box.hidden = true
    const around = element('span', { class: 'explained' })
    link.replaceWith(around)
    around.append(link, box)
    link.setAttribute('role', 'button')
    link.setAttribute('aria-expanded', 'false')
    link.setAttribute('aria-controls', id)
    link.setAttribute('aria-describedby', `${id}-text`)

    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      toggle(link)
    })
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return
      event.preventDefault()
      toggle(link)
    })
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible')) show(link, 'focus')
    })
    around.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') show(link, 'hover')
    })
    around.addEventListener('pointerleave', () => {
      if (shown?.word === link && shown.by === 'hover') leaving = setTimeout(hide, patience)
    })
    around.addEventListener('focusout', (event) => {
      if (shown?.word === link && shown.by !== 'hover' && !around.contains(event.relatedTarget)) hide()
    })
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) return
    const { box, word } = shown
    const wasWithin = box.contains(document.activeElement)
    hide()
    // Back to the word, without having it explained anew.
    if (wasWithin) {
      word.focus()
      hide()
    }
  })
  // A click on what is no button does not reach the document in every browser.
  document.addEventListener('pointerdown', (event) => {
    if (shown && !shown.around.contains(event.target)) hide()
  })
  addEventListener('resize', () => shown && place(shown.word, shown.box))

  document.querySelectorAll('a.term[data-meaning]').forEach(explain)
})()
