import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import type { Block } from '../../../engine/letter/letter.ts'
import { scoreLetter } from '../../../engine/score/score-letter.ts'

const PLAIN = [
  'Wij hebben uw aanvraag gelezen. U krijgt vanaf 1 mei elke maand geld voor uw huur. Het geld staat op de eerste dag van de maand op uw rekening.',
  'Gaat u verhuizen of krijgt u een andere baan? Bel ons dan binnen een week. Dan rekenen wij uit hoeveel geld u krijgt. U hoeft nu niets te doen. Hebt u nog een vraag over deze brief? Bel ons op werkdagen.',
]
const HARD = [
  'Naar aanleiding van de door u ingediende aanvraag tot toekenning van een tegemoetkoming in de woonkosten, welke na toetsing aan de ter zake geldende beleidsregels ontvankelijk is bevonden, is besloten tot verstrekking van een periodieke bijdrage.',
  'Wijzigingen in de persoonlijke omstandigheden die van invloed kunnen zijn op de hoogte van de tegemoetkoming dienen onverwijld schriftelijk te worden gemeld, bij gebreke waarvan tot terugvordering van het onverschuldigd betaalde kan worden overgegaan.',
]

const score = (texts: readonly string[], change: (block: Block) => Block = (block) => block) =>
  scoreLetter(texts.map((text, index) => annotateBlock(change({ id: `b${index}`, kind: 'paragraph', text, placeholders: [], marks: [] }))), { target: 'B1' })
const value = (texts: readonly string[]) => score(texts).score ?? Number.NaN

describe('leesindicatie', () => {
  it('geeft een gewone tekst niveau 1 of 2 en een ambtelijke tekst niveau 4', () => {
    expect([(score(PLAIN).level ?? 9) <= 2, score(HARD).level, score(PLAIN).target.met, score(HARD).target.met]).toEqual([true, 4, 'ja', 'nee'])
  })
  it('zegt van een korte tekst hoeveel woorden er nog nodig zijn', () => {
    expect(score(['U krijgt geld.'])).toMatchObject({ score: null, level: null, margin: null, wordsNeeded: 57, target: { met: 'onzeker' } })
  })
  it('wordt niet anders door hoofdletters, namen, nummers, witregels of de volgorde van alinea’s', () => {
    const before = value([...PLAIN, ...HARD])
    expect(value([...HARD.toReversed(), ...PLAIN])).toBeCloseTo(before, 6)
    const withHead = [...PLAIN, ...HARD].map((text, index) => annotateBlock({ id: `b${index}`, kind: 'paragraph', text, placeholders: [], marks: [] }))
    const head = annotateBlock({ id: 'h', kind: 'letterhead', text: 'Gemeente Voorbeeld\nPostbus 12\n1234 AB Voorbeeld\nT 012 345 67 89', placeholders: [], marks: [] })
    const closing = annotateBlock({ id: 'c', kind: 'closing', text: 'Met vriendelijke groet,\nJ. de Wit', placeholders: [], marks: [] })
    expect(scoreLetter([head, ...withHead, closing], { target: 'B1' }).score).toBeCloseTo(before, 6)
  })
  it('gaat niet omhoog door een makkelijker woord of door knippen met behoud van het verbindingswoord', () => {
    const easier = HARD.map((text) => text.replace('onverwijld schriftelijk', 'snel in een brief').replace('tegemoetkoming', 'bijdrage'))
    expect(value(easier)).toBeLessThanOrEqual(value(HARD))
    const joined = [...PLAIN, 'U krijgt dit geld elke maand, maar u moet ons bellen als u meer gaat verdienen met uw werk.']
    const split = [...PLAIN, 'U krijgt dit geld elke maand. Maar u moet ons bellen als u meer gaat verdienen met uw werk.']
    expect(value(split)).toBeLessThanOrEqual(value(joined))
  })
  it('is onzekerder over een kortere tekst', () => {
    expect(score([...PLAIN, ...PLAIN, ...PLAIN]).margin ?? 99).toBeLessThan(score(PLAIN).margin ?? 0)
  })
  it('wijst de zwaarste zinnen aan, met waarom', () => {
    const { heaviest } = score([...PLAIN, ...HARD])
    expect(heaviest.length).toBe(2)
    expect(heaviest.every((place) => place.block === 'b2' || place.block === 'b3')).toBe(true)
  })
})
