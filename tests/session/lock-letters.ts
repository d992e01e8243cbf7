import { makeDocx, p, W } from '../documents/docx/make-docx.ts'
import { makeOdt, tp } from '../documents/odt/make-odt.ts'

/** A sentence with one word that has a safe alternative, before and after. */
export const HARD = 'Wij bellen u teneinde een afspraak te maken.'
export const PLAIN = 'Wij bellen u om een afspraak te maken.'

export const GREETING = p('Beste mevrouw Jansen,')

export function control(inside: string, lock: string): string {
  return `<w:sdt><w:sdtPr>${lock}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
}

export const LOCKED = '<w:lock w:val="sdtContentLocked"/>'

/** A letter whose first hard sentence stands in a locked control, its second free. */
export const lockedDocx = (): Buffer => makeDocx({ body: GREETING + control(p(HARD), LOCKED) + p(HARD) })

/** `protection`: the attributes of `w:documentProtection`. */
export function protectedDocx(protection: string, body = GREETING + p(HARD), section = '<w:sectPr/>'): Buffer {
  const xml = `<w:settings ${W}><w:documentProtection ${protection}/></w:settings>`
  return makeDocx({ body, section, parts: [{ name: 'word/settings.xml', kind: 'settings', xml }] })
}

export function lockedOdt(): Buffer {
  return makeOdt({ body: `${tp('Beste mevrouw Jansen,')}<text:section text:name="Vast" text:protected="true">${tp(HARD)}</text:section>${tp(HARD)}` })
}
