// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { ClassicalMeasures } from '../../renderer/measures/classical-measures.tsx'
import { Markdown } from '../../renderer/measures/markdown.tsx'

afterEach(cleanup)

const wordsOf = (text: string) => text.match(/[\p{L}\d]+/gu) ?? []

describe('the honest page', () => {
  const honest = readFileSync('docs/leesindicatie.md', 'utf8')

  test('shows every word of the document, in its order', () => {
    const { container } = render(<Markdown text={honest} />)
    const marks = honest.replaceAll(/^\d+\. /gm, '')
    // Blocks follow each other without a space.
    expect(wordsOf([...container.querySelectorAll('h1, h2, p, li, th, td')].map(({ textContent }) => textContent).join(' '))).toEqual(wordsOf(marks))
  })

  test('has headings, lists and a table that screen readers know', () => {
    render(<Markdown text={honest} />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hoe moeilijk leest uw brief? Wat wij meten, en wat niet')
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBe(honest.match(/^## /gm)?.length)
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['wat', 'hoe wij het doen', 'hoe goed dat gaat'])
  })

  test('draws no html and no links of a document', () => {
    const { container } = render(<Markdown text={'Een [woord](https://voorbeeld.nl) en <b onclick="alert(1)">meer</b>.\n\n<script>alert(1)</script>'} />)
    expect(container.innerHTML).toBe('<p class="nl-paragraph">Een woord en meer.</p>')
  })
})

describe('the older formulas', () => {
  test('stand with their number and what it means', async () => {
    const measures = [{ id: 'lix', name: 'LIX', value: 51.5, meaning: 'hoger is moeilijker' }] as const
    render(<ClassicalMeasures measure={() => Promise.resolve({ step: 'measured', measures })} />)
    expect((await screen.findByRole('term')).textContent).toBe('LIX 51,5')
    expect(screen.getByRole('definition').textContent).toBe('hoger is moeilijker')
  })

  test('say why there is no number', async () => {
    const { rerender } = render(<ClassicalMeasures measure={() => Promise.resolve(null)} />)
    expect(await screen.findByText('Open eerst een brief. Dan staan de getallen van die brief hier.')).toBeTruthy()
    rerender(<ClassicalMeasures measure={() => Promise.resolve({ step: 'measured', measures: [] })} />)
    expect(await screen.findByText('De brief is te kort. Voor deze formules zijn 60 woorden nodig.')).toBeTruthy()
    rerender(<ClassicalMeasures measure={() => Promise.resolve({ step: 'failed', message: 'De brief is gesloten.' })} />)
    expect(await screen.findByText('De brief is gesloten.')).toBeTruthy()
  })
})
