import type { LetterRule } from '../../engine/rule/rule.ts'
import { NOTHING } from '../gather.ts'
import { letterMaySay } from '../says.ts'

const CHANGE = /\b(?:uitkering|bijstand|toeslag|vergoeding|bedrag|voorschot|pensioen|vergunning|subsidie|korting|tarief|bijdrage)\b[^.]{0,60}\b(?:wordt|worden|is|zijn) [^.]{0,30}(?:verlaagd|verhoogd|gewijzigd|aangepast|beëindigd|stopgezet|ingetrokken|geblokkeerd|herzien)|\b(?:wij|we) (?:verlagen|verhogen|wijzigen|stoppen|beëindigen|trekken)\b[^.]{0,60}\b(?:uitkering|bijstand|toeslag|vergoeding|voorschot|vergunning|subsidie|bijdrage)/i
const WHEN = /\b(?:vanaf|met ingang van|per|sinds|ingaande|tot en met|tot|op|in|over|gedurende|eenmalig|volgende|deze|elke)\b\s*(?:de maand |maand )?(?:\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maand|week|jaar|direct|vandaag)|vanaf nu|meteen/i

export const ingangsdatumOntbreekt: LetterRule = {
  id: 'ingangsdatum-ontbreekt',
  scope: 'letter',
  title: 'Vanaf wanneer verandert het?',
  theme: 'uitgelegd',
  severity: 'waarschuwing',
  basis: 'norm',
  authority: { name: 'eigen ervaring van het team', says: 'Bij elke verandering hoort de dag waarop zij ingaat.' },
  why: 'De lezer moet weten vanaf wanneer hij minder of meer geld krijgt. Anders klopt zijn huishoudboekje niet, en kan hij zijn huur misschien niet betalen. Noem de dag.',
  pictogram: 'kalender',
  good: [
    { text: 'Vanaf 1 juli 2026 verlagen wij uw uitkering met € 50.' },
    { text: 'Wij verlagen uw uitkering. Dat doen wij met ingang van 1 juli.' },
    { text: 'Uw uitkering blijft hetzelfde.' },
  ],
  bad: [
    { text: 'Uw uitkering wordt verlaagd.', finds: ['uitkering wordt verlaagd'] },
    { text: 'Geachte mevrouw Jansen,\n\nNa onderzoek hebben wij vastgesteld dat u samenwoont. Uw bijstand wordt daarom beëindigd. Neem contact op met uw consulent.', finds: ['bijstand wordt daarom beëindigd'] },
  ],
  check: (facts) => {
    if (!letterMaySay(facts, CHANGE)) return NOTHING
    const blocks = facts.running
    const dated = blocks.some(({ block, dates }) => dates.some((date) => date.role === 'ingang') || block.placeholders.some((field) => /datum|ingang|per/i.test(field.label)))
    if (dated || blocks.some(({ block }) => WHEN.test(block.text))) return NOTHING
    for (const { block } of blocks) {
      const match = CHANGE.exec(block.text)
      if (match !== null) return [{ places: [{ block: block.id, start: match.index, end: match.index + match[0].length }], reason: 'Er staat niet vanaf welke dag dit ingaat. Noem de datum.' }]
    }
    return []
  },
}
