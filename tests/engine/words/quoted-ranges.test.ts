import { describe, expect, it } from 'vitest'
import { quotedRanges } from '../../../engine/words/quoted-ranges.ts'

describe('what stands between quotation marks', () => {
  it.each([
    ["Kies 'studentenreisproduct' en dan 'stopzetten'.", ["'studentenreisproduct'", "'stopzetten'"]],
    ['Kies ‘stopzetten’ in het menu.', ['‘stopzetten’']],
    ['Kies ‘foto’s opsturen’ in het menu.', ['‘foto’s opsturen’']],
    ["Klik op 'foto's opsturen' en op 'OK'.", ["'foto's opsturen'", "'OK'"]],
    ['Kies ’stopzetten’.', ['’stopzetten’']],
    ['Kies ‚stopzetten‘ of ‚verlengen’.', ['‚stopzetten‘', '‚verlengen’']],
    ['Druk op “Indienen” of „Intrekken” of „Wijzigen“.', ['“Indienen”', '„Intrekken”', '„Wijzigen“']],
    ['Druk op "Indienen" (zie "Hulp").', ['"Indienen"', '"Hulp"']],
    ['Druk op «Indienen» of »Intrekken« of ‹Wijzigen›.', ['«Indienen»', '»Intrekken«', '‹Wijzigen›']],
    ['Het boek `Wonen in Dorp´ ligt klaar.', ['`Wonen in Dorp´']],
    ["Zij zei: 'Ik kom 's avonds niet.'", ["'Ik kom 's avonds niet.'"]],
  ])('%s', (text, expected) => {
    expect(
      quotedRanges(text)
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(expected)
  })

  it.each([
    "Neem uw foto's mee en uw pasfoto's ook.",
    'Neem uw foto’s mee en uw auto’s ook.',
    "Hans' fiets staat bij Kees' huis.",
    'Wij zijn ’s ochtends en ’s avonds open.',
    "Wij zijn 's ochtends open, en in 's-Gravenhage 's avonds.",
    "In de jaren '80 en '90 was dat anders.",
    'Het scherm is 15" breed en dat scherm 17" hoog.',
    'Wij zijn ‘s ochtends open en Hans’ fiets staat er.',
    "Dat is 't, zei hij, en 'n ander zei niets.",
  ])('an apostrophe is none: %s', (text) => expect(quotedRanges(text)).toEqual([]))
})
