/** Dutch citizen service number: nine digits whose weighted sum (9 … 2, −1) is a multiple of eleven. */
export function isBsn(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length !== 9 || /^(\d)\1+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}

/** IBAN by ISO 13616: 18 characters for the Netherlands, remainder 1 modulo 97. */
export function isDutchIban(text: string): boolean {
  const plain = text.replaceAll(' ', '').toUpperCase()
  if (!/^NL\d{2}[A-Z]{4}\d{10}$/.test(plain)) return false
  const moved = plain.slice(4) + plain.slice(0, 4)
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  let remainder = 0
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97
  return remainder === 1
}
