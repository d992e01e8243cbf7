import type { Page } from '@playwright/test'
import type { Bridge } from '../../electron/contract.ts'
import { expect, test } from './open-window.ts'

/** What the main process answers to a message that the page's own code would never send. */
function ask(page: Page, name: string, payload: unknown): Promise<string> {
  return page.evaluate(
    ([one, other]) => {
      const { klareBrief } = globalThis as unknown as { klareBrief: Bridge }
      return klareBrief.ask(one as 'rulebook', other as Record<string, never>).then(
        (answer) => JSON.stringify(answer),
        () => 'geweigerd',
      )
    },
    [name, payload] as const,
  )
}

test.use({ shared: true })

test.describe('the gate into the main process', () => {
  test.beforeEach(({ window: { page } }) => page.getByRole('heading', { name: 'Is uw brief duidelijk?' }).waitFor())

  for (const [what, name, payload] of [
    ['an unknown request', 'readFile', { path: '/etc/passwd' }],
    ['a payload with something extra', 'openDialog', { path: '/etc/passwd' }],
    ['a payload of the wrong kind', 'openPath', { path: 7 }],
    ['a name that is a path', 'openExample', { name: '../../package.json' }],
    ['a prototype', '__proto__', {}],
    ['an empty reason to let something stand', 'ignore', { session: 'brief-1', revision: 0, finding: 'm1', scope: 'een-keer', reason: ' ', who: 'x' }],
    ['a made-up way to let something stand', 'ignore', { session: 'brief-1', revision: 0, finding: 'm1', scope: 'alles', reason: 'x', who: 'x' }],
    ['a house style folder that the page names itself', 'addHouseStyle', { path: '/etc' }],
    [
      'a change with a made-up kind of block',
      'change',
      { session: 'brief-1', revision: 1, changed: [{ id: 'b1', kind: 'script', text: '', placeholders: [], marks: [] }], order: ['b1'] },
    ],
  ] as const) {
    test(`refuses ${what}`, async ({ window: { page } }) => {
      expect(await ask(page, name, payload)).toBe('geweigerd')
    })
  }

  test('says so when a letter is not open', async ({ window: { page } }) => {
    expect(await ask(page, 'close', { session: 'brief-99' })).toContain('"step":"done"')
    expect(await ask(page, 'save', { session: 'brief-99', mode: 'clean' })).toContain('Deze brief is niet meer open')
  })

  test('gives the page no more than three doors', async ({ window: { page } }) => {
    expect(await page.evaluate(() => Object.keys((globalThis as unknown as { klareBrief: object }).klareBrief).sort())).toEqual(['ask', 'listen', 'pathOf'])
  })
})
