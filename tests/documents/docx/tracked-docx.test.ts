import { describe, expect, it } from 'vitest'
import { BULLET, NUMBERING, field, p, r, W } from './make-docx.ts'
import { insertAfter, newBlock, removeBlock, replaceWords, rewriteDocx } from './rewrite-docx.ts'

const INTRO = 'Wij hebben uw aanvraag voor een uitkering ontvangen.'
const bold = '<w:b/>'
const by = (id: number): string => `w:id="${id}" w:author="Klare Brief" w:date="2025-03-04T10:00:00Z"`
const ins = (id: number, inside: string): string => `<w:ins ${by(id)}>${inside}</w:ins>`
const deleted = (text: string, run = ''): string => r(text, run).replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')
const del = (id: number, text: string, run = ''): string => `<w:del ${by(id)}>${deleted(text, run)}</w:del>`

describe('docxWriter met bijgehouden wijzigingen', () => {
  it('zet oude woorden in w:del en nieuwe in w:ins, met de opmaak van de eerste run', async () => {
    const { body, letter } = await rewriteDocx(
      { body: `<w:p>${r('Wij hebben ')}${r('uw verzoek', bold)}${r(' tot betaling ontvangen.')}</w:p>` },
      replaceWords('uw verzoek tot betaling', 'uw brief'),
      'tracked',
    )
    const gone = `<w:del ${by(1)}>${deleted('verzoek', bold)}${deleted(' tot betaling')}</w:del>`
    expect(body).toBe(`<w:p>${r('Wij hebben ')}${r('uw ', bold)}${gone}${ins(2, r('brief', bold))}${r(' ontvangen.')}</w:p>`)
    expect(letter.blocks[0]?.text).toBe('Wij hebben uw brief ontvangen.')
  })

  it('nummert door na de wijzigingen van een collega en laat die staan', async () => {
    const other = `<w:ins w:id="40" w:author="Collega" w:date="2025-01-01T00:00:00Z">${r('graag ')}</w:ins><w:del w:id="41" w:author="Collega" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>oud</w:delText></w:r></w:del>`
    const { body } = await rewriteDocx(
      { body: `<w:p>${r('Wij helpen u ')}${other}${r('verder met alles.')}</w:p>` },
      replaceWords('alles', 'uw vragen'),
      'tracked',
    )
    expect(body).toBe(`<w:p>${r('Wij helpen u ')}${other}${r('verder met ')}${del(42, 'alles')}${ins(43, r('uw vragen'))}${r('.')}</w:p>`)
  })

  it('geeft elk deel van een wijziging die uit elkaar valt een eigen nummer, door alle delen van het bestand heen', async () => {
    const split = await rewriteDocx(
      {
        body: `<w:p>${r('Wij hebben uw ')}<w:bookmarkStart w:id="7" w:name="a"/>${r('verzoek')}<w:bookmarkEnd w:id="7"/>${r(' tot betaling ontvangen.')}</w:p>`,
      },
      replaceWords('verzoek tot betaling', 'brief'),
      'tracked',
    )
    expect(split.body.match(/<w:(?:ins|del) w:id="\d+"/g)).toEqual(['<w:del w:id="8"', '<w:del w:id="10"', '<w:ins w:id="9"'])
    const other = (id: number, inside: string): string => `<w:ins w:id="${id}" w:author="Collega" w:date="2025-01-01T00:00:00Z">${inside}</w:ins>`
    const parted = await rewriteDocx(
      { body: `<w:p>${other(3, r('Wij lezen alles goed. U hoort van ons.'))}</w:p>` },
      (blocks) => blocks.flatMap((block) => [{ ...block, text: 'Wij lezen alles goed.' }, newBlock('paragraph', 'U hoort van ons.')]),
      'tracked',
    )
    const numbers = [...parted.body.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map((match) => match[1])
    expect([parted.body.match(/w:author="Collega"/g)?.length, numbers.includes('3'), new Set(numbers).size]).toEqual([2, true, numbers.length])
  })

  it('telt door na een nummer in een deel dat geen tekst van de brief is', async () => {
    const note = `<w:footnotes ${W}><w:footnote w:id="0" w:type="separator"><w:p><w:pPr><w:rPr><w:ins w:id="90" w:author="Collega"/></w:rPr></w:pPr></w:p></w:footnote></w:footnotes>`
    const { body } = await rewriteDocx(
      { body: p('Wij helpen u met alles.'), parts: [{ name: 'word/footnotes.xml', kind: 'footnotes', xml: note }] },
      replaceWords('alles', 'uw vragen'),
      'tracked',
    )
    expect(body.match(/w:id="\d+"/g)).toEqual(['w:id="91"', 'w:id="92"'])
  })

  it('zet een nieuwe alinea met haar einde in w:ins en een weggehaalde in w:del', async () => {
    const inserted = await rewriteDocx({ body: p(INTRO) }, insertAfter(INTRO, newBlock('paragraph', 'Bel ons.')), 'tracked')
    expect(inserted.body).toBe(`${p(INTRO)}<w:p><w:pPr><w:rPr><w:ins ${by(1)}/></w:rPr></w:pPr>${ins(2, r('Bel ons.'))}</w:p>`)
    const removed = await rewriteDocx({ body: p('Bel ons.') + p(INTRO) }, removeBlock('Bel ons.'), 'tracked')
    expect(removed.body).toBe(`<w:p><w:pPr><w:rPr><w:del ${by(2)}/></w:rPr></w:pPr>${del(1, 'Bel ons.')}</w:p>${p(INTRO)}`)
  })

  it('verwijdert in een weggehaalde alinea ook de veldtekens en de instructie', async () => {
    const { body } = await rewriteDocx({ body: `<w:p>${field(' MERGEFIELD A ', r('«A»'))}</w:p>${p(INTRO)}` }, (blocks) => blocks.slice(1), 'tracked')
    expect(body).toContain('<w:delInstrText xml:space="preserve"> MERGEFIELD A </w:delInstrText>')
    expect(body).not.toContain('<w:instrText')
  })

  it('houdt een knip, een plak en een andere soort bij', async () => {
    const split = await rewriteDocx(
      { body: p('Wij lezen alles goed. U hoort van ons.') },
      (blocks) => blocks.flatMap((block) => [{ ...block, text: 'Wij lezen alles goed.' }, newBlock('paragraph', 'U hoort van ons.')]),
      'tracked',
    )
    expect(split.body).toBe(`<w:p><w:pPr><w:rPr><w:ins ${by(2)}/></w:rPr></w:pPr>${r('Wij lezen alles goed.')}${del(1, ' ')}</w:p>${p('U hoort van ons.')}`)
    const joined = await rewriteDocx(
      { body: p('Bel ons.') + p('Of mail ons snel.') },
      (blocks) => blocks.slice(0, 1).map((block) => ({ ...block, text: 'Bel ons. Of mail ons snel.' })),
      'tracked',
    )
    expect(joined.body).toBe(`<w:p><w:pPr><w:rPr><w:del ${by(2)}/></w:rPr></w:pPr>${r('Bel ons.')}${ins(1, r(' '))}</w:p>${p('Of mail ons snel.')}`)
    const kind = await rewriteDocx(
      { numbering: NUMBERING, body: p(INTRO) + p('een kopie', BULLET) },
      (blocks) => blocks.map((block) => ({ ...block, kind: 'listItem' as const, level: 1 })),
      'tracked',
    )
    expect(kind.body).toBe(p(INTRO, `${BULLET}<w:pPrChange ${by(1)}><w:pPr/></w:pPrChange>`) + p('een kopie', BULLET))
  })
})

describe('docxWriter met opmerkingen', () => {
  const remark = (block: string, start: number, end: number, text: string) => ({ place: { block, start, end }, text })

  it('maakt een opmerkingenbestand met relatie en soort, en zet de opmerking om de woorden heen', async () => {
    const { body, changed, part, letter } = await rewriteDocx({ body: p(INTRO) }, (blocks) => blocks, 'comments', {
      remarks: [remark('b1', 4, 10, 'Kan "korter" & beter.\nEcht waar.')],
    })
    expect(body).toBe(
      `<w:p>${r('Wij ')}<w:commentRangeStart w:id="0"/>${r('hebben')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' uw aanvraag voor een uitkering ontvangen.')}</w:p>`,
    )
    expect(changed.toSorted()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/document.xml', 'word/opmerkingen1.xml'])
    expect(part('word/opmerkingen1.xml')).toContain(
      '<w:comment w:id="0" w:author="Klare Brief" w:date="2025-03-04T10:00:00Z" w:initials="KB"><w:p><w:r><w:t xml:space="preserve">Kan "korter" &amp; beter.</w:t></w:r></w:p><w:p>',
    )
    expect(part('[Content_Types].xml')).toContain(
      '<Override PartName="/word/opmerkingen1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    )
    expect(part('word/_rels/document.xml.rels')).toContain('relationships/comments" Target="/word/opmerkingen1.xml"/></Relationships>')
    expect(letter.blocks.map((block) => block.text)).toEqual([INTRO])
  })

  it('zet opmerkingen bij die van een collega', async () => {
    const { readFileSync } = await import('node:fs')
    const { part, changed, letter } = await rewriteDocx(readFileSync('tests/fixtures/uitkering.docx'), (blocks) => blocks, 'comments', {
      remarks: [remark('b7', 0, 5, 'Waarom?'), remark('b1', 0, 8, 'In de kop.')],
    })
    expect(changed.toSorted()).toEqual(['word/comments.xml', 'word/document.xml'])
    const comments = part('word/comments.xml')
    expect(comments).toContain('Klopt deze termijn?')
    expect(comments).toMatch(/<w:comment w:id="1" w:author="Klare Brief".*Waarom\?.*<w:comment w:id="2" .*Bij “Afdeling”: In de kop\./)
    expect(letter.blocks.length).toBeGreaterThan(10)
  })

  it('zet een opmerking over een veld om het hele veld', async () => {
    const { body } = await rewriteDocx(
      { body: `<w:p>${r('Dag ')}${field(' MERGEFIELD A ', r('«A»'))}${r(', welkom.')}</w:p>` },
      (blocks) => blocks,
      'comments',
      { remarks: [remark('b1', 4, 7, 'Welk veld?')] },
    )
    expect(body).toBe(
      `<w:p>${r('Dag ')}<w:commentRangeStart w:id="0"/>${field(' MERGEFIELD A ', r('«A»'))}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(', welkom.')}</w:p>`,
    )
  })
})

describe('docxWriter met pictogrammen', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

  it('zet een plaatje met alternatieve tekst in de regel, één keer opgeslagen', async () => {
    const { body, part, changed } = await rewriteDocx({ body: p('Bel ons.') + p(INTRO) }, (blocks) => blocks, 'clean', {
      pictograms: [
        { block: 'b1', at: 0, png, alt: 'Telefoon & bel' },
        { block: 'b2', at: 4, png, alt: 'Brief' },
      ],
    })
    expect(body).toMatch(
      /^<w:p><w:r><w:drawing><wp:inline [^>]*><wp:extent cx="508000" cy="254000"\/><wp:docPr id="1" name="Pictogram 1" descr="Telefoon &amp; bel"\/>/,
    )
    expect(body.match(/r:embed="rIdKlareBrief1"/g)).toHaveLength(2)
    expect(changed.toSorted()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/document.xml', 'word/media/pictogram1.png'])
    expect(part('[Content_Types].xml')).toContain('<Override PartName="/word/media/pictogram1.png" ContentType="image/png"/>')
  })

  it('volgt de woorden als de tekst ervoor verandert', async () => {
    const { body } = await rewriteDocx({ body: p('Wilt u meer weten? Bel ons.') }, replaceWords('Wilt u meer weten', 'Vragen'), 'clean', {
      pictograms: [{ block: 'b1', at: 8, png, alt: 'Bel' }],
    })
    expect(body.replace(/<w:drawing>.*<\/w:drawing>/, '<w:drawing/>')).toBe(`<w:p>${r('Vragen? ')}<w:r><w:drawing/></w:r>${r('Bel ons.')}</w:p>`)
  })

  it('weigert een plaatje dat geen PNG is', async () => {
    await expect(
      rewriteDocx({ body: p(INTRO) }, (blocks) => blocks, 'clean', { pictograms: [{ block: 'b1', at: 0, png: Buffer.from('gif'), alt: 'x' }] }),
    ).rejects.toThrow('Het pictogram is geen goede afbeelding.')
  })
})
