import { describe, expect, test } from 'vitest'
import type { Block } from '../../../engine/letter/letter.ts'
import { newBlock, open, reworded, rewrite, textOf } from '../read-document/support.ts'

const SOURCE = `<!doctype html>
<html lang="nl"><head><title>Brief</title><style>p { color: red }</style></head>
<body>
<h1>Uw aanvraag</h1>
<p class="tekst">U krijgt <b>geen subsidie</b> voor uw <a href="https://voorbeeld.nl">plan</a>. Dat is <i>jammer</i>&nbsp;&amp; niet leuk.</p>
<p style="display:none">Dit ziet u niet.</p>
<script>let verborgen = 1</script>
<div>Losse tekst<br>op twee regels<p>en een alinea erin</p></div>
<ol>
  <li>Bel ons.</li>
  <li>Schrijf ons.
    <ul><li>met een foto</li></ul>
  </li>
</ol>
<table><tr><th>Soort</th><th>Bedrag</th></tr><tr><td>Huur</td><td>&euro; 10</td></tr></table>
<p><b>aan</b>vraag <del>oud</del><ins>nieuw</ins></p>
<footer>Postbus 1</footer>
</body></html>
`
const shown = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => `${block.kind}${block.level ?? ''}${block.numbering === undefined ? '' : '#'}: ${block.text}`)

describe('HTML lezen', () => {
  test('blokken en opmaak; wat een lezer niet ziet blijft buiten', async () => {
    const { letter } = await open(SOURCE, 'brief.html')
    expect(shown(letter.blocks)).toEqual([
      'heading1: Uw aanvraag',
      'paragraph: U krijgt geen subsidie voor uw plan. Dat is jammer & niet leuk.',
      'paragraph: Losse tekst\nop twee regels',
      'paragraph: en een alinea erin',
      'listItem1#: Bel ons.',
      'listItem1#: Schrijf ons.',
      'listItem2: met een foto',
      'tableCell: Soort',
      'tableCell: Bedrag',
      'tableCell: Huur',
      'tableCell: € 10',
      'paragraph: aanvraag nieuw',
      'footer: Postbus 1',
    ])
    expect(letter.blocks[1]?.marks).toEqual([
      { kind: 'bold', start: 9, end: 22 },
      { kind: 'link', start: 31, end: 35, href: 'https://voorbeeld.nl' },
      { kind: 'italic', start: 44, end: 50 },
    ])
  })

  test('een plek wijst naar de bron, ook na verwijzingen', async () => {
    const document = await open(SOURCE, 'brief.html')
    const block = document.letter.blocks[1]
    const at = block?.text.indexOf('& niet') ?? 0
    const place = document.sourceOf({ block: block?.id ?? '', start: at, end: at + 6 })
    expect(SOURCE.slice(place?.start, place?.end)).toBe('&amp; niet')
  })

  test('twee regeleinden achter elkaar beginnen een nieuwe alinea', async () => {
    const { letter } = await open('<div>Beste Jan,<br><br>U krijgt geld van ons.<br>Dat is mooi.<br><br>Groeten,<br>Piet</div>', 'mail.html')
    expect(letter.blocks.map((block) => block.text)).toEqual(['Beste Jan,', 'U krijgt geld van ons.\nDat is mooi.', 'Groeten,\nPiet'])
  })

  test('velden die op een tag lijken zijn tekst', async () => {
    const { letter } = await open('<p>Geachte <Aanhef> &lt;Naam&gt;,</p><p>U krijgt {{bedrag}}.</p>', 'sjabloon.html')
    expect(letter.blocks.map((block) => [block.text, block.placeholders.map((field) => field.label)])).toEqual([
      ['Geachte <Aanhef> <Naam>,', ['Aanhef', 'Naam']],
      ['U krijgt {{bedrag}}.', ['bedrag']],
    ])
  })

  test('het plakbord van Word: lijsten, koppen, voetnoten, voorwaardelijke opmerkingen', async () => {
    const clip = `Version:0.9\r\nStartHTML:00000097\r\nStartFragment:0001\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>@list l0 {}</style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=NL>\r\n<!--StartFragment--><p class=MsoNormal>Beste Jan,<o:p></o:p></p>\r\n<p class=MsoNormal>U krijgt geld.<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a><o:p>&nbsp;</o:p></p>\r\n<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>uw paspoort<o:p></o:p></p>\r\n<p class=MsoFootnoteText>De noot.</p><!--EndFragment-->\r\n</body></html>`
    const { letter } = await open(clip, 'geplakte tekst')
    expect(shown(letter.blocks)).toEqual(['salutation: Beste Jan,', 'paragraph: U krijgt geld.', 'listItem1: uw paspoort', 'footnote: De noot.'])
  })
})

describe('HTML bewaren', () => {
  test('één woord verandert, al het andere blijft', async () => {
    expect(await rewrite(SOURCE, 'a.html', (blocks) => reworded(blocks, 1, (text) => text.replace('jammer', 'spijtig')))).toBe(
      SOURCE.replace('<i>jammer', '<i>spijtig'),
    )
    expect(await rewrite(SOURCE, 'a.html', (blocks) => reworded(blocks, 10, () => '€ 20'))).toBe(SOURCE.replace('&euro; 10', '&euro; 20'))
  })

  test('tekens met een betekenis worden ontkracht', async () => {
    expect(await rewrite('<p>Dit is een zin.</p>', 'a.html', (blocks) => reworded(blocks, 0, () => 'Dit is <b> & een zin.'))).toBe(
      '<p>Dit is &lt;b&gt; &amp; een zin.</p>',
    )
  })

  test('een nieuwe alinea krijgt de opmaak van de alinea ervoor, een nieuw item komt in de lijst', async () => {
    expect(await rewrite('<p class="x" id="y">Een.</p>\n<p>Twee.</p>', 'a.html', (blocks) => blocks.toSpliced(1, 0, newBlock('n', 'Nieuw.')))).toBe(
      '<p class="x" id="y">Een.</p>\n<p class="x">Nieuw.</p>\n<p>Twee.</p>',
    )
    expect(await rewrite('<ul>\n  <li>Een.</li>\n</ul>', 'a.html', (blocks) => [...blocks, newBlock('n', 'Twee.', 'listItem', 1)])).toBe(
      '<ul>\n  <li>Een.</li>\n  <li>Twee.</li>\n</ul>',
    )
  })

  test('knippen midden in vet sluit het vet en opent het weer', async () => {
    const written = await rewrite('<p>U krijgt <b>geen geld. Dat is</b> jammer.</p>', 'a.html', (blocks) => [
      { ...(blocks[0] ?? newBlock('x', '')), text: 'U krijgt geen geld.' },
      newBlock('n', 'Dat is jammer.'),
    ])
    expect(written).toBe('<p>U krijgt <b>geen geld.</b></p>\n<p><b>Dat is</b> jammer.</p>')
  })

  test('samenvoegen haalt alleen de grens tussen de alinea’s weg', async () => {
    const written = await rewrite('<p>Een <b>twee.</b></p>\n<p><i>Drie</i> vier.</p>', 'a.html', (blocks) => [
      { ...(blocks[0] ?? newBlock('x', '')), text: 'Een twee. Drie vier.' },
    ])
    expect(written).toBe('<p>Een <b>twee.</b> <i>Drie</i> vier.</p>')
  })

  test('bijgehouden wijzigingen en opmerkingen', async () => {
    const document = await open('<p>U dient te betalen.</p>', 'a.html')
    const tracked = await document.write?.(
      reworded(document.letter.blocks, 0, () => 'U moet betalen.'),
      { mode: 'tracked', now: '' },
    )
    expect(textOf(tracked ?? new Uint8Array())).toBe('<p>U <del>dient te</del><ins>moet</ins> betalen.</p>')
    const remarks = [{ place: { block: 'b1', start: 2, end: 10 }, text: 'Zeg: moet' }]
    const commented = await document.write?.(document.letter.blocks, { mode: 'comments', now: '', remarks })
    expect(textOf(commented ?? new Uint8Array())).toBe('<p>U dient te<ins class="opmerking">[Opmerking: Zeg: moet]</ins> betalen.</p>')
  })

  test('een pictogram komt in de tekst, met zijn tekst voor wie niet ziet', async () => {
    const document = await open('<p>Bel ons.</p>', 'a.html')
    const written = await document.write?.(document.letter.blocks, {
      mode: 'clean',
      now: '',
      pictograms: [{ block: 'b1', at: 0, png: new Uint8Array([1, 2]), alt: 'Telefoon' }],
    })
    expect(textOf(written ?? new Uint8Array())).toBe('<p><img alt="Telefoon" height="27" src="data:image/png;base64,AQI=">Bel ons.</p>')
  })

  test('een oud bestand in Windows-1252 houdt zijn codering, een vreemd teken wordt uitgeschreven', async () => {
    const source = new Uint8Array(Buffer.from('<p>E\xe9n zin.</p>', 'latin1'))
    const document = await open(source, 'a.html')
    const written = await document.write?.(
      reworded(document.letter.blocks, 0, () => 'Eén pijl →.'),
      { mode: 'clean', now: '' },
    )
    expect(Buffer.from(written ?? []).toString('latin1')).toBe('<p>E\xe9n pijl &#8594;.</p>')
  })
})
