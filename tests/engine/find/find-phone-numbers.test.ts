import { describe, expect, it } from 'vitest'
import { findPhoneNumbers } from '../../../engine/find/find-phone-numbers.ts'

const numbers = (text: string) => findPhoneNumbers(text).map(({ start, end }) => text.slice(start, end))

describe('telefoonnummers', () => {
  const written = [
    '14 020', '14 0570', '14030', '14-010', '020 123 45 67', '020-1234567', '(020) 123 45 67', '(0570) 69 39 11', '0570 - 69 39 11', '0570-693911',
    '0182 123 456', '06 12345678', '06-12 34 56 78', '06 12 34 56 78', '088 123 45 67', '088.123.45.67', '088-1234567', '085 016 0160', '0800 8051', '0800-0543',
    '0800 023 0123', '0900 1234', '0900-123 45 67', '0906 1234', '+31 20 123 45 67', '+31 (0)20 123 45 67', '+31201234567', '0031 20 123 4567', '070 333 44 44', '(030) 123 4567',
    '030 – 123 45 67', '0118-555 123', '(+31) 475 36 87 00', '(+31)(0)475 36 87 00', '+31 (475) 36 87 00', '+31(0)475368700', '(0031) 475 36 87 00', '0031-475-368700', '+31 6 20 41 77 93',
    '0592/36 57 11', '0475 / 36 87 00', '06·20 41 77 93', '0475‑36 87 00', '020 123 45 67', '14 0528', '14-0528', '14 (0528)', '(0475) - 36 87 00', '050-8 50 60 70',
    '0475.36.87.00', '(088) 123 77 00', '088 - 123 77 00', '0800 – 0123', '06-2041 7793',
  ]
  for (const number of written) it(`vindt ${number}`, () => expect(numbers(`Hebt u vragen? Bel ${number}, op werkdagen.`)).toEqual([number]))
  it('vindt korte nummers waar over bellen gesproken wordt', () => {
    expect(numbers('Bel 1400 of bel bij spoed 112. Bel 116 117 voor de huisarts.')).toEqual(['1400', '112', '116 117'])
  })
  const standing: readonly (readonly [string, string])[] = [
    ['Ons nummer is 14 0528.', '14 0528'], ['U bereikt ons op nummer: 14 0528', '14 0528'], ['Ons telefoonnummer: 0475-36 87 00', '0475-36 87 00'], ['Tel.0475-368700', '0475-368700'],
    ['T:0475 36 87 00', '0475 36 87 00'], ['tel:14 020', '14 020'], ['Postbus 12, 6040 AA Roermonde — 14 010', '14 010'], ['T 0475 36 87 00 | E info@voorbeeld.example', '0475 36 87 00'],
    ['Mijn nummer is 06 20 41 77 93.', '06 20 41 77 93'], ['telefoonnummer 0475-368700/0475-368701', '0475-368700'], ['Bel (0475-36 87 00).', '0475-36 87 00'], ['Het nummer is 088 123 45 67, op werkdagen.', '088 123 45 67'],
    ['Ons nummer: 14 0528', '14 0528'], ['doorkiesnummer 0598-294116', '0598-294116'], ['M: 06-12345678', '06-12345678'],
  ]
  for (const [text, number] of standing) it(`vindt het nummer in: ${text}`, () => expect(numbers(text)[0]).toEqual(number))
  it('telt een faxnummer niet', () => {
    expect(numbers('Fax 0475 36 87 01')).toEqual([])
    expect(numbers('Telefoon: 0475 36 87 00, fax: (0475) 36 87 01')).toEqual(['0475 36 87 00'])
  })
  it('vindt er meer in één zin', () => {
    expect(numbers('Bel 14 020 of 088 123 45 67 (gratis: 0800-1234).')).toEqual(['14 020', '088 123 45 67', '0800-1234'])
  })

  const lookAlikes = [
    'Uw burgerservicenummer is 123456782.', 'BSN: 012345672', 'KvK 12345678', 'KvK-nummer 01234567', 'NL91 ABNA 0417 1643 00', 'Betaal op NL00 BANK 0123 4567 89.',
    'Ons kenmerk: 2022-0000236249', 'zaaknummer 0612345678', 'Kamerstuk 35 510, nr. 102', '1234 AB Voorbeeld', '2594 AC Den Haag', 'op 14-02-2026', 'op 14 02 2026', '01-06-2026', '€ 1.400,00', '€ 1400',
    'artikel 6:162 BW', 'artikel 140', 'ECLI:NL:RVS:2020:1234567', 'in 1400 gevallen', 'Er waren 112 meldingen.', 'betalingskenmerk 0612 3456 7890 1234', 'factuurnummer 0201234567', 'van 09.00 tot 17.00 uur', 'open van 09.00-17.00 uur', '08.00 - 12.30 uur', '09.00–12.00', '08.00/16.30', 'nummer 2026-001234', '14 020 inwoners',
    'Ons nummer: 2026-001234', 'Uw nummer 0612345678', 'Ons nummer: 0201234567', 'polisnummer is 0612345678', 'in 2019, 2020 en 2021', 'dossier 0301234567', 'Stcrt. 2020, 12345',
  ]
  for (const text of lookAlikes) it(`vindt geen nummer in: ${text}`, () => expect(numbers(text)).toEqual([]))

  it('weet wat bellen kost', () => {
    expect(findPhoneNumbers('Bel 0900-1234, 0800 1234 of 14 020.').map((phone) => phone.cost)).toEqual(['duur', 'gratis', 'gewoon'])
  })
})
