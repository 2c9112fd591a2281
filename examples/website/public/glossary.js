/* Shows the words that contain what is written, as it is written. Without it the form asks the server. */
const field = document.querySelector('[data-filter]')
const said = document.querySelector('[data-said]')
const words = [...document.querySelectorAll('[data-word]')]
const groups = [...document.querySelectorAll('[data-letter]')]
const plain = (text) => text.toLocaleLowerCase().normalize('NFC')

field?.addEventListener('input', () => {
  const wanted = plain(field.value.trim())
  for (const word of words) word.hidden = !plain(word.textContent).includes(wanted)
  for (const group of groups) group.hidden = !group.querySelector('[data-word]:not([hidden])')
  said.textContent = wanted ? `${words.filter(({ hidden }) => !hidden).length} ${said.dataset.said}` : ''
})
