/** What stands beside a page number in a header or footer; such a line is no text of the letter. */
export function isPageNumberLine(text: string): boolean {
  return PAGE_WORDS.test(text.trim())
}

const PAGE_WORDS = /^(?:pagina|pag\.|page|blad|bladzijde|blz\.|p\.)?[\s:]*(?:(?:van|of|uit|\/|-|–|\|)[\s-]*)*$/i
