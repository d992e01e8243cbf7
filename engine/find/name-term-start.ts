import type { TermStart } from '../facts/letter-facts.ts'

/**
 * The day from which a term counts, in words such as "de dag waarop u deze brief kreeg"; null when they name none.
 * `from`: lower case, behind `vanaf`, `na` or `begint`. What we receive from the reader starts no term of theirs.
 */
export function nameTermStart(from: string): TermStart | null {
  const named = NAMED.exec(from)?.[0]
  if (named === undefined || OURS.test(from)) return null
  if (named.startsWith('bekend')) return 'bekendmaking'
  if (SENT.test(named)) return 'verzending'
  if (DATED.test(from.slice(from.indexOf(named))) && !DAY_AFTER.test(from)) return 'dagtekening'
  return named.startsWith('datum') || named === 'vandaag' ? 'briefdatum' : 'ontvangst'
}

const SENT = /^(?:verzend|verzond|verst|gestuurd|toegestuurd|stuurd|gezonden|toezend|op de post|gepost)/
/** "De datum die boven deze brief staat" says in plain words what `dagtekening` says. */
const DATED = /^(?:dagteken|gedagteken|gedateerd|datum (?:die )?(?:hier)?(?:boven|op (?:deze|dit|de|het)))/
/** "De dag na de datum boven deze brief" names the day after, as the law does. */
const DAY_AFTER = /\bde dag na de datum\b/
const RECEIPT = String.raw`ontvang|ontving|gekregen|krijgt|kreeg|bezorg|brievenbus|in de bus|op de mat|in huis|aangekomen|aankwam|aankomt|binnengekomen|binnenkwam|in uw bezit|in je bezit|kennis (?:hebt |heeft |heb )?genomen|kennisn|gelezen|\bleest\b|\blas\b|onder ogen`
/** "De datum van verzending" is sending; "de datum van deze brief" the letter's date. */
const NAMED = new RegExp(
  String.raw`bekend\s?(?:ma|gemaakt)|verzenddatum|verzend|verzond|verstu|(?:toe)?gestuurd|stuurden|gezonden|toezend|op de post|gepost|${RECEIPT}|dagteken|gedagteken|gedateerd|datum(?! (?:waarop|van (?:verzend|ontvang|bekend|toezend)))|vandaag`,
)
const OURS = /\b(?:ontvangst|ontvangen) van (?:uw|je|het bezwaar|een bezwaar)|\b(?:wij|we)\b.{0,60}\bontvang|\b(?:uw|je) (?:bezwaar|reactie|aanvraag|betaling|formulier|brief|stukken|antwoord)\b/
