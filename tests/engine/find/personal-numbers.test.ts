import fc from 'fast-check'
import { isValidIBAN } from 'ibantools'
import { describe, expect, it } from 'vitest'
import { isBsn, isDutchIban } from '../../../engine/find/personal-numbers.ts'

describe('nummers van mensen', () => {
  it('kent de elfproef van het burgerservicenummer', () => {
    expect(['123456782', '111222333', '123 456 782', '123456789', '000000000', '12345678'].map(isBsn)).toEqual([true, true, true, false, false, false])
  })
  it('oordeelt over rekeningnummers hetzelfde als ibantools', () => {
    const check = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'))
    const iban = fc.tuple(check, fc.constantFrom('ABNA', 'INGB', 'RABO'), fc.stringMatching(/^\d{10}$/)).map(([digits, bank, account]) => `NL${digits}${bank}${account}`)
    // ibantools also holds the account to its bank's own proof, so that it may refuse more.
    fc.assert(fc.property(iban, (number) => isDutchIban(number) || !isValidIBAN(number)))
    expect(['NL91ABNA0417164300', 'NL20INGB0001234567', 'NL92ABNA0417164300'].map(isDutchIban)).toEqual(['NL91ABNA0417164300', 'NL20INGB0001234567', 'NL92ABNA0417164300'].map((number) => isValidIBAN(number)))
  })
})
