import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { makeZip } from '../documents/zip/make-zip.ts'

const zipOf = (parts: readonly (readonly [string, string | Buffer])[]) => makeZip(parts.map(([name, data]) => ({ name, data })))
const folder = path.join(scratchFolder(), 'kapot')
mkdirSync(folder)

const CONTENT_TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const docx = (document: string | Buffer) => zipOf([['[Content_Types].xml', CONTENT_TYPES], ['_rels/.rels', RELS], ['word/document.xml', document]])
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const odt = (content: string, manifest = '') => zipOf([['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', content], ['META-INF/manifest.xml', manifest]])
const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)])

/** Twenty-two kinds of file that can't be read as a letter. */
const BAD: readonly (readonly [string, Buffer])[] = [
  ['leeg.docx', Buffer.alloc(0)],
  ['leeg.txt', Buffer.alloc(0)],
  ['alleen-wit.txt', Buffer.from('  \n\n \t\n')],
  ['afgebroken.docx', docx(`<w:document ${W}><w:body><w:p><w:r><w:t>Hallo</w:t></w:r></w:p></w:body></w:document>`).subarray(0, 300)],
  ['geen-zip.docx', Buffer.from('PK\u0003\u0004dit is geen zip')],
  ['zonder-document.docx', zipOf([['[Content_Types].xml', CONTENT_TYPES]])],
  ['kapotte-xml.docx', docx(`<w:document ${W}><w:body><w:p>`)],
  ['doctype.docx', docx(`<!DOCTYPE x [<!ENTITY e "haha">]><w:document ${W}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`)],
  ['diep.docx', docx(`<w:document ${W}>${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}</w:document>`)],
  ['bom.docx', docx(Buffer.alloc(200 * 1024 * 1024, 0x20))],
  ['zonder-tekst.docx', docx(`<w:document ${W}><w:body><w:p/></w:body></w:document>`)],
  ['wachtwoord.docx', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')])],
  ['oud-word.doc', Buffer.concat([OLE, Buffer.from('WordDocument', 'utf16le')])],
  ['zonder-inhoud.odt', zipOf([['mimetype', 'application/vnd.oasis.opendocument.text']])],
  ['wachtwoord.odt', odt('x', '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>')],
  ['kapot.odt', odt('<office:document-content')],
  ['rekenblad.xlsx', zipOf([['[Content_Types].xml', CONTENT_TYPES], ['xl/workbook.xml', '<x/>']])],
  ['opmaak.rtf', Buffer.from('{\\rtf1\\ansi Beste lezer}')],
  ['kapot.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat')],
  ['foto.txt', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), deflateRawSync(Buffer.alloc(4000, 7))])],
  ['programma.txt', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)])],
  ['archief.docx', gzipSync('een brief')],
]
for (const [name, bytes] of BAD) writeFileSync(path.join(folder, name), bytes)
const good = path.join(folder, 'goed.txt')
writeFileSync(good, readFileSync('electron/examples/afwijzing-bijzondere-bijstand.txt'))

describe('bestanden die geen brief zijn', () => {
  const { stdout, status } = runCli(['check', ...BAD.map(([name]) => path.join(folder, name)), good, path.join(folder, 'bestaat-niet.docx'), '--format', 'json'])
  const { letters, summary }: { letters: { path: string; error: { code: string; message: string } | null }[]; summary: { checked: number } } = JSON.parse(stdout)

  for (const name of [...BAD.map(([one]) => one), 'bestaat-niet.docx']) {
    it(`${name}: één duidelijke zin die zegt wat u kunt doen`, () => {
      const message = letters.find((letter) => path.basename(letter.path) === name)?.error?.message ?? ''
      expect(message.length).toBeGreaterThan(25)
      expect(message.length).toBeLessThan(260)
      expect(message).toMatch(/^[\p{Lu}“].*[.?!]$/su)
      expect(message).not.toMatch(/undefined|Error|exception|ENOENT|\bnull\b|at \//)
    })
  }
  it('de goede brief is wel gecontroleerd, en het einde is 3', () => {
    expect([summary.checked, status, letters.find((letter) => letter.path === good)?.error]).toEqual([1, 3, null])
  })
  it('het tekstrapport noemt elk bestand met zijn zin', () => {
    const text = runCli(['check', path.join(folder, 'leeg.docx'), good]).stdout
    expect(text).toMatch(/leeg\.docx\n {2}Niet gelezen: .+/)
    expect(text).toContain('1 brief gecontroleerd; 1 niet gelezen')
  })
})

describe('een pijp die halverwege sluit', () => {
  it.skipIf(process.platform === 'win32')('is geen fout', () => {
    const output = execFileSync('sh', ['-c', `"${process.execPath}" dist/cli/klare-brief.js check "${good}" --format json | head -c 20`], { encoding: 'utf8' })
    expect(output.length).toBe(20)
  })
})
