import { describe, expect, it } from 'vitest'
import { LETTERS, OWN_LETTERS } from './all-letters.ts'
import { changedParts, countElements, doubleNumbers, openLetter, partsOf, rewriteLetter, textsOf } from './round-trip.ts'

/** Elements that come and go with words, and with what a new word looks like. */
const WORDS = new Set(['w:r', 'w:t', 'text:span', 'text:s'])
/** Everything below a run's properties is said again when a run is cut. */
const LOOKS = /<w:rPr>.*?<\/w:rPr>|<w:rPr\/>/gs

const isText = (name: string) => /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml|content\.xml|styles\.xml)$/.test(name)
const isAdded = (name: string) => /^(?:\[Content_Types\]\.xml|word\/_rels\/document\.xml\.rels|word\/(?:comments|opmerkingen)\d*\.xml)$/.test(name)

describe('een brief herschrijven en terugschrijven', () => {
  it('gaat over genoeg soorten bestanden', () => {
    expect(OWN_LETTERS.length).toBeGreaterThan(60)
  })

  it.each(['keuzeveld.docx', 'voorwaarden.odt'])('verandert ook wat een keuze nu laat zien (%s)', async (name) => {
    for (const mode of ['clean', 'tracked'] as const) {
      const letter = LETTERS.find((one) => one.name === name)
      const { bytes } = await rewriteLetter(letter?.make() ?? new Uint8Array(), name, mode)
      const body = (await partsOf(bytes)).get(name.endsWith('odt') ? 'content.xml' : 'word/document.xml') ?? ''
      const shown = name.endsWith('odt')
        ? /<text:conditional-text [^>]*>([^<]*)</.exec(body)?.[1]
        : /"separate"\/><\/w:r>(?!.*"separate")(.*?)<w:r><w:fldChar w:fldCharType="end"/.exec(body)?.[1]
      const words = (shown ?? '').replace(/<w:del .*?<\/w:del>/g, '').replace(/<[^>]*>/g, '')
      expect(words).toBe(name.endsWith('odt') ? 'U dient dit nu te melden.' : 'U moet dit nu melden.')
    }
  })

  describe.each(LETTERS)('$name', ({ name, make }) => {
    it('zonder bijgehouden wijzigingen: de tekst is goed, al het andere blijft', async () => {
      const bytes = make()
      const { after, before, bytes: written } = await rewriteLetter(bytes, name, 'clean')
      expect(textsOf((await openLetter(written, name)).letter.blocks)).toEqual(textsOf(after))
      const changed = await changedParts(bytes, written)
      expect(changed.filter((part) => !isText(part))).toEqual([])
      expect(textsOf(before)).not.toEqual(textsOf(after))
      if (before.length !== after.length) return
      const [old, now] = [await partsOf(bytes), await partsOf(written)]
      for (const part of changed) {
        const count = (xml: string | undefined) => countElements((xml ?? '').replace(LOOKS, ''), WORDS)
        expect([part, count(now.get(part))]).toEqual([part, count(old.get(part))])
      }
    })

    it('met bijgehouden wijzigingen: wie alles aanneemt leest de nieuwe brief', async () => {
      const bytes = make()
      const { after, bytes: written } = await rewriteLetter(bytes, name, 'tracked')
      expect(textsOf((await openLetter(written, name)).letter.blocks)).toEqual(textsOf(after))
      expect((await changedParts(bytes, written)).filter((part) => !isText(part))).toEqual([])
      expect(await doubleNumbers(written, await doubleNumbers(bytes, []))).toEqual([])
    })

    it('met opmerkingen: de tekst verandert niet', async () => {
      const bytes = make()
      const { before, accepted, bytes: written } = await rewriteLetter(bytes, name, 'comments')
      expect(textsOf((await openLetter(written, name)).letter.blocks)).toEqual(textsOf(before))
      expect((await changedParts(bytes, written)).filter((part) => !isText(part) && !isAdded(part))).toEqual([])
      const all = [...(await partsOf(written)).values()].join('')
      if (accepted > 0) expect(all).toMatch(/<(?:w:commentReference|office:annotation)\b/)
    })

    it('een tweede keer verandert niets meer', async () => {
      const { accepted, bytes: once } = await rewriteLetter(make(), name, 'clean')
      if (accepted === 0) return
      const session = await openLetter(once, name)
      const again = await rewriteLetter(once, name, 'tracked')
      expect(again.accepted === 0 ? [] : textsOf(again.after)).toEqual(again.accepted === 0 ? [] : textsOf(session.letter.blocks))
    })
  })
})
