/* Shown beside its form, a page is fetched again at each save. It stays where the reader was. */
;(() => {
  const key = `spets-preview ${location.pathname}`
  addEventListener('pagehide', () => sessionStorage.setItem(key, String(scrollY)))
  addEventListener('load', () => scrollTo(0, Number(sessionStorage.getItem(key))))
})()
