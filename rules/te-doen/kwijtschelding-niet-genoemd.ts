import type { LetterRule } from '../../engine/rule/rule.ts'
import { awb } from '../authorities.ts'
import { says } from '../says.ts'
import { houseBlock } from '../house-block.ts'
import { say } from '../standard-blocks.ts'
import { writeSection } from '../write-section.ts'
import { endOfContent, wholeBlock } from '../where-it-belongs.ts'

const REMISSION = /kwijtschelding|kwijt te schelden|kwijtschelden|hoeft u (?:de |het |dit )?[^.?!]{0,40}niet te betalen|hoef je [^.?!]{0,40}niet te betalen/i

export const kwijtscheldingNietGenoemd: LetterRule = {
  id: 'kwijtschelding-niet-genoemd',
  scope: 'letter',
  title: 'Kwijtschelding niet genoemd',
  theme: 'te-doen',
  severity: 'tip',
  basis: 'advies',
  standardOff: true,
  authority: awb('4:94a', 'Een overheid kan een schuld geheel of gedeeltelijk kwijtschelden als de gevolgen anders te zwaar zijn.'),
  why: 'Kan uw organisatie schulden kwijtschelden? Noem dat dan. Wie echt niet kan betalen, weet nu niet dat hij daarom kan vragen. Zet deze regel alleen aan als het bij u kan.',
  pictogram: 'geld',
  appliesTo: ['terugvordering', 'aanslag', 'aanmaning'],
  good: [
    { text: 'U betaalt € 80 terug. Kunt u echt niet betalen? Vraag dan om kwijtschelding.', types: ['terugvordering'] },
    { text: 'U krijgt een boete van € 80.', types: ['boete'] },
    { text: 'U betaalt € 80 belasting. Misschien hoeft u niet te betalen, omdat uw inkomen laag is.', types: ['aanslag'] },
  ],
  bad: [
    { text: 'U betaalt € 612,40 terug vóór 1 mei.', types: ['terugvordering'], finds: [null], becomes: 'U betaalt € 612,40 terug vóór 1 mei.\n\nKunt u echt niet betalen? Vraag ons dan om kwijtschelding. Dan hoeft u het bedrag, of een deel ervan, misschien niet te betalen.' },
    { text: 'Geachte heer De Boer,\n\nHierbij leggen wij u de aanslagen gemeentelijke belastingen over 2026 op. U dient het bedrag van € 841,03 te voldoen in twee termijnen.', types: ['aanslag'], finds: [null] },
  ],
  check: (facts, settings) => {
    if (says(facts, REMISSION)) return []
    const after = endOfContent(facts)
    const form = facts.addressForm
    const blocks = houseBlock('kwijtschelding', facts, settings) ?? writeSection(
      facts,
      say(form, 'Kunt u echt niet betalen?', 'Kun je echt niet betalen?'),
      say(form, 'Vraag ons dan om kwijtschelding. Dan hoeft u het bedrag, of een deel ervan, misschien niet te betalen.', 'Vraag ons dan om kwijtschelding. Dan hoef je het bedrag, of een deel ervan, misschien niet te betalen.'),
    )
    return [{
      places: wholeBlock(after),
      actual: null,
      reason: 'Er staat niet dat de lezer om kwijtschelding kan vragen. Kan dat bij u? Zet het erbij.',
      suggestions: after === undefined ? [] : [{ label: 'Zet een blok over kwijtschelding in de brief', grade: 'voorstel', edits: [{ op: 'insertBlocks', after: after.block.id, blocks }] }],
    }]
  },
}
