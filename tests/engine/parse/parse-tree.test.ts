import { toString } from 'nlcst-to-string'
import { describe, expect, it } from 'vitest'
import { parseTree } from '../../../engine/parse/parse-tree.ts'

describe('de boom van een alinea', () => {
  it('houdt de tekst van de alinea zelf, ook waar een adres gemaskeerd was', () => {
    const tree = parseTree({ text: 'Mail info@voorbeeld.nl. Dat lossen wij samen op. Lukt dat niet?', kind: 'paragraph', placeholders: [] })
    expect(tree.children.map((sentence) => toString(sentence))).toEqual(['Mail info@voorbeeld.nl.', 'Dat lossen wij samen op.', 'Lukt dat niet?'])
  })
})
