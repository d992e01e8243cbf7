// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { StatusBar } from '../../renderer/letter/status-bar.tsx'

afterEach(cleanup)

test.each([
  [1, '1 woord', 'minder dan een halve bladzijde'],
  [203, '203 woorden', 'ongeveer een halve bladzijde'],
  [900, '900 woorden', 'ongeveer 2½ bladzijden'],
  [14_482, '14.482 woorden', 'ongeveer 41 bladzijden'],
])('a letter of %i words', (words, count, pages) => {
  render(<StatusBar words={words} />)
  expect([count, pages].map((text) => screen.queryByText(text)?.textContent)).toEqual([count, pages])
})
