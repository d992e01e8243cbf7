/** Does a sentence only tell where it is written ("Dit staat in artikel 3"), which is what we ask for? */
export function tellsSource(sentence: string): boolean {
  ARTICLE.lastIndex = 0
  for (let article = ARTICLE.exec(sentence); article !== null; article = ARTICLE.exec(sentence)) {
    TOLD.lastIndex = article.index
    if (TOLD.test(sentence)) return true
  }
  return false
}

const ARTICLE = /art(?:ikel|\.)/gi

/** Tried where an article stands, and looks back from there: looked for in the whole sentence it takes long. */
const TOLD =
  /(?<=(?:^|[^\p{L}])(?:sta(?:at|an)|lees(?:t)?|lezen|vind(?:t|en)?|volgt|geregeld|opgenomen) (?:u |ook |dit |dat |deze regel |de regel |meer )*(?:in|uit)(?: het| de)? )(?:artikel|art\.)|(?<=:\s*)(?:artikel|art\.)[^.]*\.?$/iuy
