import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { knowFormat } from '../../../documents/know-format.ts'
import { readDocument } from '../../../documents/read-document.ts'
import { bytesOf } from './support.ts'

const LETTER = 'Beste mevrouw De Wit,\n\nU krijgt geld van ons.\n'

/** A zip with these names and nothing in them, but for `mimetype`, that comes first and isn't packed. */
function zip(names: readonly string[], mimetype = ''): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const name of mimetype === '' ? names : ['mimetype', ...names]) {
    const stored = name === 'mimetype'
    const data = stored ? Buffer.from(mimetype) : deflateRawSync(Buffer.from('x'))
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(stored ? 0 : 8, 8)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(at, 42)
    locals.push(local, Buffer.from(name), data)
    centrals.push(central, Buffer.from(name))
    at += 30 + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(centrals.length / 2, 10)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...locals, ...centrals, end]))
}

const compound = (name: string) =>
  new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le'), Buffer.alloc(40)]))
const raw = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const refusal = async (bytes: Uint8Array, name: string) => {
  const outcome = await readDocument(bytes, name)
  return outcome.step === 'unreadable' ? outcome.unreadable : null
}

describe('een bestand kennen aan zijn inhoud', () => {
  test.each([
    ['brief.docx', zip(['[Content_Types].xml', 'word/document.xml']), 'docx'],
    ['brief.odt', zip(['content.xml'], 'application/vnd.oasis.opendocument.text'), 'odt'],
    ['sjabloon.ott', zip(['content.xml'], 'application/vnd.oasis.opendocument.text-template'), 'odt'],
    ['brief.pdf', raw('%PDF-1.4\n...'), 'pdf'],
    ['brief.html', bytesOf('<p>Hallo</p>'), 'html'],
    ['plakbord', bytesOf('<html><body><p>Hallo</p></body></html>'), 'html'],
    ['geplakte tekst', bytesOf('<meta charset="utf-8"><p>Hallo</p>'), 'html'],
    ['geplakte tekst', bytesOf('<Naam> krijgt geld.'), 'txt'],
    ['brief.md', bytesOf('# Hallo'), 'md'],
    ['brief.txt', bytesOf('# Hallo'), 'txt'],
    ['geplakte tekst', bytesOf('Hallo'), 'txt'],
    ['brief.log', bytesOf('Hallo'), 'txt'],
    ['brief.txt', bytesOf('MZ is geen programma, en BM is geen plaatje.'), 'txt'],
  ] as const)('%s', (name, bytes, format) => {
    expect(knowFormat(bytes, name)).toEqual({ format, promised: null })
  })

  test.each([
    ['brief.doc', bytesOf(LETTER), 'txt', 'doc'],
    ['brief.docx', bytesOf(LETTER), 'txt', 'docx'],
    ['brief.txt', bytesOf(`<!doctype html><p>${LETTER}</p>`), 'html', 'txt'],
    ['brief.doc', bytesOf(`<html><body><p>${LETTER}</p></body></html>`), 'html', 'doc'],
    ['brief.html', bytesOf(LETTER), 'txt', 'html'],
  ] as const)('%s dat iets anders is, werkt toch, met een waarschuwing', async (name, bytes, format, promised) => {
    const outcome = await readDocument(bytes, name)
    const document = outcome.step === 'read' ? outcome.document : null
    expect(document?.format).toBe(format)
    expect(document?.letter.warnings).toEqual([
      {
        code: 'verkeerde-naam',
        message: `Dit bestand heet .${promised}, maar het is een bestand van het soort .${format}. Klare Brief leest het als .${format}.`,
      },
    ])
  })
})

test('de naam van een document is die zonder zijn map', async () => {
  const outcome = await readDocument(bytesOf(LETTER), 'C:\\brieven\\mei/brief.txt')
  expect(outcome.step === 'read' ? outcome.document.name : null).toBe('brief.txt')
})

describe('een bestand dat niet te lezen is', () => {
  test.each([
    ['leeg.txt', bytesOf(''), 'leeg', /leeg/],
    ['wit.txt', bytesOf(' \n\n '), 'leeg', /leeg/],
    ['oud.doc', compound('WordDocument'), 'onbekend', /Opslaan als > Word-document \(\.docx\)/],
    ['geheim.docx', compound('EncryptedPackage'), 'versleuteld', /wachtwoord/],
    ['cijfers.xls', compound('Workbook'), 'onbekend', /Excel/],
    ['bericht.msg', compound('__substg1.0'), 'onbekend', /e-mailbericht/],
    ['brief.rtf', raw('{\\rtf1\\ansi Hallo}'), 'onbekend', /RTF-bestand.*Opslaan als/],
    ['brief.doc', raw('{\\rtf1\\ansi Hallo}'), 'onbekend', /RTF-bestand/],
    ['brief.pages', zip(['Index/Document.iwa', 'preview.jpg']), 'onbekend', /Pages/],
    ['cijfers.xlsx', zip(['xl/workbook.xml']), 'onbekend', /rekenblad/],
    ['praatje.pptx', zip(['ppt/presentation.xml']), 'onbekend', /presentatie/],
    ['map.zip', zip(['a.txt']), 'onbekend', /ingepakte map/],
    ['foto.png', raw('\x89PNG\r\n\x1a\n'), 'onbekend', /afbeelding/],
    ['foto.jpg', raw('\xff\xd8\xff\xe0'), 'onbekend', /afbeelding/],
    ['foto.docx', raw('\xff\xd8\xff\xe0'), 'onbekend', /afbeelding/],
    ['setup.exe', raw('MZ\x90\x00\x03\x00\x00\x00'), 'onbekend', /programma/],
    ['brief.eml', bytesOf('From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed\n\nHallo'), 'onbekend', /e-mailbericht/],
    ['brief.xml', bytesOf('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), 'onbekend', /XML/],
    ['kapot.docx', raw('PK\x03\x04 en dan niets'), 'beschadigd', /beschadigd/],
    ['ruis.bin', raw('\x01\x02\x03\x04\x05\x06\x07\x08'.repeat(50)), 'onbekend', /kent dit soort bestand niet/],
    ['groot.txt', bytesOf('Dit is een zin. '.repeat(130_000)), 'te-groot', /te groot/],
    ['reus.txt', new Uint8Array(64 * 1024 * 1024 + 1), 'te-groot', /64 MB/],
  ] as const)('%s: één duidelijke zin', async (name, bytes, code, message) => {
    const unreadable = await refusal(bytes, name)
    expect(unreadable?.code).toBe(code)
    expect(unreadable?.message).toMatch(message)
    expect(unreadable?.message).not.toMatch(/[{}_]|undefined|Error/)
  })

  test('elk stuk van een bestand geeft een antwoord, nooit een fout', async () => {
    const whole = zip(['[Content_Types].xml', 'word/document.xml'])
    for (let length = 0; length <= whole.length; length += 7) expect((await readDocument(whole.slice(0, length), 'a.docx')).step).toMatch(/read|unreadable/)
  })
})
