import { expect, test } from 'vitest'
import { letterHtml } from '../../renderer/editor/letter-html.ts'
import { block } from './letters.ts'

test('a copied letter keeps headings, lists, bold, links and line breaks', () => {
  const html = letterHtml([
    block('b1', 'Gemeente\nPostbus 12', { kind: 'letterhead' }),
    block('b2', 'Uw aanvraag', { kind: 'heading', level: 2 }),
    block('b3', 'Betaal € 5 & bel', {
      marks: [
        { kind: 'bold', start: 0, end: 10 },
        { kind: 'italic', start: 7, end: 16 },
      ],
    }),
    block('b4', 'een', { kind: 'listItem' }),
    block('b5', 'twee', { kind: 'listItem' }),
    block('b6', 'eerst', { kind: 'listItem', numbering: 'genummerd' }),
    block('b7', 'Zie <hier>', { marks: [{ kind: 'link', start: 4, end: 10, href: 'https://voorbeeld.nl/?a="b"' }] }),
  ])
  expect(html.split('\n')).toEqual([
    '<p>Gemeente<br>Postbus 12</p>',
    '<h2>Uw aanvraag</h2>',
    '<p><strong>Betaal </strong><em><strong>€ 5</strong></em><em> &amp; bel</em></p>',
    '<ul><li>een</li><li>twee</li></ul>',
    '<ol><li>eerst</li></ol>',
    '<p>Zie <a href="https://voorbeeld.nl/?a=&quot;b&quot;">&lt;hier&gt;</a></p>',
  ])
})
