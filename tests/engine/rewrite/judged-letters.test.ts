import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { openSession } from '../../../session/letter-session.ts'
import { acceptSuggestions } from '../../../session/rewrite-session.ts'

/** What a reader called wrong in whole letters (judged-letters.tsv), by the words that no rewrite may write there again. */
const WRONG: readonly (readonly [letter: string, ...never: string[]])[] = [
  ['fifth/01-besluit-afwijzing', 'Hebt u vragen?\n\nBel ons: 088'],
  ['fifth/02-besluit-afwijzing', 'RVV (Reglement', 'Hebt u vragen?'],
  ['fifth/03-besluit-afwijzing', 'onder eerder genoemd', 'Als u dat wilt kunt u', 'Hebt u vragen?'],
  ['fifth/04-besluit-toekenning', 'weten als volgt', '2027, bezwaar maken', 'Bij hierboven genoemde'],
  ['fifth/05-besluit-toekenning', 'Klopt er iets niet?\n\nKunt u'],
  ['fifth/06-besluit-toekenning', 'doet tot en met'],
  ['fifth/07-betaling', 'kan gebeuren', 'Kunt u niet alles in één keer betalen?', 'u eerder genoemd bedrag', 'Hebt u vragen?\n\nHebt u vragen?'],
  ['fifth/09-aanmaning', 'aanslag (een brief', 'Hebt u vragen? Bel'],
  ['fifth/11-boete', 'Van dit is', 'drank werd gegeven'],
  ['fifth/12-boete', ') (BRP)', 'Kromwijk, met het dossiernummer'],
  ['fifth/15-terugvordering', 'niet getrouwde', 'Volgens een op', 'bezwaar te maken bij de Pensioenraad'],
  ['fifth/17-beslissing-op-bezwaar', 'Om uw beroep te behandelen', 'moet tot en met'],
  ['fifth/21-hoorzitting', 'Brink 1 hier', 'tijdens de week', 'u niet komt'],
  ['fifth/22-waarschuwing', 'Ik vraagt', 'dochter laten weten'],
  ['fifth/23-ontvangstbevestiging', ') (VOG)', 'Hebt u vragen?'],
  ['fifth/24-voornemen', 'uw plek', 'bewijsstukken (een'],
  ['fifth/25-verdaging', 'gehouden moeten', 'ingelicht,\n\nHebt u vragen?'],
  ['fifth/26-last-onder-dwangsom', 'een stempel', 'begint vanaf', 'op eerder genoemd perceel'],
  ['fifth/27-terugvordering', 'klopt?\n\nHebt u meer', 'Doe dat tot en met'],
  ['fifth/28-aanslag', 'Betaling gebeurt', 'Rioolheffing ('],
  ['fourth/02-besluit-afwijzing', 'geen iets', 'perceel (een', 'gebeuren tot en met'],
  ['fourth/05-besluit-toekenning', 'niet gebleken. Dit staat'],
  ['fourth/07-betaling', 'voorschot (geld dat u alvast krijgt', 'Kunt u niet alles'],
  ['fourth/08-betaling', 'het saldo die datum'],
  ['fourth/11-boete', 'te tellen vanaf', 'Doe dit tot en met'],
  ['fourth/12-boete', 'schriftelijke vragen', 'beleidsregel (een', 'Komt betaling niet'],
  ['fourth/16-beslissing-op-bezwaar', 'Om beroep in te stellen, is'],
  ['fourth/18-aanvulverzoek', 'Praat u nodig'],
  ['fourth/22-ontvangstbevestiging', 'schuldeisers (iemand'],
  ['fourth/23-ontvangstbevestiging', 'Als dat nodig is neemt', 'heffingen (een', 'waardepeildatum ('],
  ['fourth/24-voornemen', 'geen iets', 'te geven. Dit staat in'],
  ['fourth/26-last-onder-dwangsom', 'gestopt te houden'],
  ['fourth/27-aanslag', 'Watersysteemheffing ('],
  ['fourth/28-aanslag', 'ontheffing (toestemming', 'Moerveld, met het aanslag'],
]

describe('whole letters with every suggestion put in', () => {
  for (const [letter, ...never] of WRONG) {
    it(`${letter} says nothing that its reader called wrong`, async () => {
      const text = await rewrite(letter)
      expect(never.filter((words) => text.includes(words))).toEqual([])
    })
  }
})

async function rewrite(letter: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(new URL(`../../blind/${letter}-compleet.txt`, import.meta.url)))
  const opened = await openSession(bytes, 'brief.txt', STANDARD_SETTINGS)
  if (opened.step === 'unreadable') throw new Error(opened.unreadable.message)
  return acceptSuggestions(opened.session, 'all')
    .session.letter.blocks.map(({ text }) => text)
    .join('\n\n')
}
