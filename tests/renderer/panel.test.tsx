// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { RuleInfo } from '../../electron/contract.ts'
import type { ChecklistItem } from '../../engine/checklist/checklist.ts'
import type { ReadingScore } from '../../engine/score/reading-score.ts'
import { Checklist } from '../../renderer/checklist/checklist.tsx'
import { FindingsList } from '../../renderer/findings/findings-list.tsx'
import type { DismissChoice } from '../../renderer/commands/commands.ts'
import { DismissContext } from '../../renderer/findings/dismiss-context.ts'
import { keyFindings } from '../../renderer/findings/keyed-finding.ts'
import { ThemeFlags } from '../../renderer/findings/theme-flags.tsx'
import { RuleBook } from '../../renderer/rulebook/rule-book.tsx'
import { ReadingIndication } from '../../renderer/score/reading-indication.tsx'
import { MenuButton } from '../../renderer/ui/menu-button.tsx'
import { finding, findingOn, SMALL_LETTER } from './letters.ts'

afterEach(cleanup)

const RULE: RuleInfo = {
  id: 'ambtelijk-jargon',
  title: 'Ambtelijk woord',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'Direct Duidelijk', says: 'Gebruik gewone woorden.' },
  why: 'Gewone woorden lezen makkelijker.',
  good: 'Om u te helpen.',
  bad: 'Teneinde u te helpen.',
}

describe('the list of findings', () => {
  const findings = keyFindings([
    findingOn(SMALL_LETTER, 'b4', 'Teneinde', { become: ['Om', 'Zodat'] }),
    findingOn(SMALL_LETTER, 'b4', 'onverwijld', { id: 'm2' }),
  ])
  const asked: string[] = []
  const say =
    (what: string) =>
    (...words: readonly unknown[]) => {
      asked.push([what, ...words].join(' '))
    }
  const commands = {
    select: say('kies'),
    accept: say('vervang'),
    addPictogram: say('pictogram'),
    acceptSafe: say('veilig'),
    dismiss: async (key: string, { reason, scope, who }: DismissChoice) => say('laat staan')(key, reason, scope, who),
    filter: say('thema'),
    focusLetter: say('brief'),
  }

  function show(at: number | null) {
    asked.length = 0
    const selected = at === null ? null : { key: findings[at]?.key ?? '', from: 'toets' as const, turn: 1 }
    render(
      <DismissContext value={{ who: 'M. de Wit', types: ['boete'] }}>
        <FindingsList findings={findings} filter={null} selected={selected} safe={1} blocks={SMALL_LETTER} rules={[RULE]} offerFor={() => ({ step: 'geen' })} commands={commands} />
      </DismissContext>,
    )
    return userEvent.setup()
  }

  test('shows titles, and the whole story of the selected one', () => {
    show(0)
    const [open, closed] = screen.getAllByRole('article')
    if (open === undefined || closed === undefined) throw new Error('geen kaarten')
    expect(open.textContent).toContain('Dit woord is moeilijk.')
    expect(open.textContent).toContain('Volgens: Direct Duidelijk')
    expect(open.textContent).toContain('1 van 2')
    expect(within(open).getAllByRole('button', { name: /^Vervang/ })).toHaveLength(2)
    expect(closed.textContent).not.toContain('Dit woord is moeilijk.')
  })

  test('a card reached by key has the focus; Enter takes the first suggestion, Escape goes back', async () => {
    const user = show(0)
    expect(document.activeElement).toBe(screen.getAllByRole('article')[0])
    await user.keyboard('{Enter}{Escape}')
    expect(asked).toEqual([`vervang ${findings[0]?.key} 0`, 'brief finding'])
  })

  test('Enter on a button is that button’s', async () => {
    const user = show(0)
    await user.click(screen.getByRole('button', { name: 'Vervang: Zodat' }))
    expect(asked).toEqual([`vervang ${findings[0]?.key} 1`])
  })

  test('letting stand asks why; a reason of one’s own may not be empty', async () => {
    const user = show(1)
    await user.click(screen.getByRole('button', { name: 'Laat staan…' }))
    await user.click(screen.getByRole('radio', { name: 'Iets anders' }))
    await user.click(screen.getByRole('button', { name: 'Laat staan' }))
    expect(asked).toEqual([])
    await user.type(screen.getByRole('textbox', { name: 'Uw reden' }), 'Staat zo in de wet')
    await user.click(screen.getByRole('button', { name: 'Laat staan' }))
    expect(asked).toEqual([`laat staan ${findings[1]?.key} Staat zo in de wet een-keer M. de Wit`])
  })

  test('letting stand says where that counts, and under which name', async () => {
    const user = show(1)
    await user.click(screen.getByRole('button', { name: 'Laat staan…' }))
    await user.click(screen.getByRole('radio', { name: 'In deze hele brief' }))
    await user.clear(screen.getByRole('textbox', { name: 'Uw naam' }))
    await user.click(screen.getByRole('button', { name: 'Laat staan' }))
    expect(asked).toEqual([])
    await user.type(screen.getByRole('textbox', { name: 'Uw naam' }), 'Team Taal')
    await user.click(screen.getByRole('button', { name: 'Laat staan' }))
    expect(asked).toEqual([`laat staan ${findings[1]?.key} Dit moet hier zo staan deze-brief Team Taal`])
  })

  test('what should count for all such letters is house style: it says what to write there, and lets nothing stand', async () => {
    const user = show(1)
    await user.click(screen.getByRole('button', { name: 'Laat staan…' }))
    await user.click(screen.getByRole('radio', { name: 'In al onze brieven van dit soort' }))
    expect(screen.getByText(`"regelsPerBrief": { "boete": { "${findings[1]?.ruleId}": "uit" } }`)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Laat staan' }))
    expect(asked).toEqual([])
  })

  test('examples are shown each, and once what to do with them', () => {
    const on = findingOn(SMALL_LETTER, 'b4', 'Teneinde', { become: ['Om', 'Zodat wij'] })
    const [about] = keyFindings([{ ...on, suggestions: on.suggestions.map((one) => ({ ...one, grade: 'voorbeeld' as const })) }])
    if (about === undefined) throw new Error('geen melding')
    const selected = { key: about.key, from: 'toets' as const, turn: 1 }
    const none = () => ({ step: 'geen' as const })
    render(<FindingsList findings={[about]} filter={null} selected={selected} safe={0} blocks={SMALL_LETTER} rules={[]} offerFor={none} commands={commands} />)
    expect(screen.getAllByRole('insertion').map((one) => one.textContent)).toEqual(['Om', 'Zodat wij'])
    expect(screen.getAllByText('Dit zijn voorbeelden. Schrijf zelf wat hier klopt.')).toHaveLength(1)
  })

  test('why: the rule’s own words', async () => {
    const user = show(1)
    await user.click(screen.getByRole('button', { name: 'Waarom?' }))
    expect(screen.getByText('Gewone woorden lezen makkelijker.')).toBeTruthy()
    expect(screen.getByText(/Gebruik gewone woorden\./)).toBeTruthy()
  })

  test('an example is shown, and can’t be taken', () => {
    const [example] = keyFindings([
      finding({
        suggestions: [
          {
            label: 'Bel ons op 14 0xx.',
            grade: 'voorbeeld',
            edits: [{ op: 'insertBlocks', after: 'b4', blocks: [{ kind: 'paragraph', text: 'Bel ons op 14 0xx.' }] }],
          },
        ],
      }),
    ])
    if (example === undefined) throw new Error('geen melding')
    render(
      <FindingsList
        findings={[example]}
        filter={null}
        selected={{ key: example.key, from: 'lijst', turn: 1 }}
        safe={0}
        blocks={SMALL_LETTER}
        rules={[]}
        offerFor={() => ({ step: 'geen' })}
        commands={commands}
      />,
    )
    expect(screen.getByText('Bel ons op 14 0xx.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Vervang/ })).toBeNull()
  })
})

describe('the flags', () => {
  test('say with words what the colour says', () => {
    render(
      <ThemeFlags
        findings={[finding({ severity: 'fout', theme: 'te-doen' }), finding({}), finding({ theme: 'vriendelijk', severity: 'tip' })]}
        filter="te-doen"
        choose={() => {}}
      />,
    )
    const flags = screen.getAllByRole('button').map((flag) => [flag.textContent, flag.getAttribute('aria-pressed')])
    expect(flags).toEqual([
      ['Begrijpelijk 1 melding, hier kan het beter', 'false'],
      ['Bereikbaar geen meldingen, in orde', 'false'],
      ['Uitgelegd geen meldingen, in orde', 'false'],
      ['Te doen 1 melding, hier zit een fout', 'true'],
      ['Vriendelijk 1 melding, in orde', 'false'],
    ])
  })
})

describe('the reading indication', () => {
  const score: ReadingScore = {
    score: 58,
    level: 3,
    margin: 4,
    wordsNeeded: 0,
    target: { name: 'B1', maxLevel: 2, met: 'nee' },
    ingredients: [{ id: 'woordfrequentie', label: 'Bekende woorden', value: 1, contribution: 6, explanation: 'Veel woorden zijn zeldzaam.' }],
    sentences: [],
    heaviest: [{ block: 'b4', start: 0, end: 43, because: 'Er staat een zeldzaam woord.' }],
  }

  test('is in words, and always an estimate', async () => {
    const went: unknown[] = []
    const commands = { goTo: (place: unknown) => went.push(place), colourSentences: () => {}, show: () => {} }
    render(<ReadingIndication score={score} blocks={SMALL_LETTER} levels={[]} sentences="gewoon" commands={commands} />)
    expect(screen.getByRole('heading', { name: 'Leesindicatie: moeilijk' })).toBeTruthy()
    expect(screen.getByText('Niveau 3 van 4. Uw doel (B1) is nog niet gehaald. Dit is een schatting, geen bewijs.')).toBeTruthy()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Wat weegt mee?' }))
    expect(screen.getByText('dit maakt de brief moeilijker')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Deze zin weegt het zwaarst' })).toBeTruthy()
    expect(screen.getByText('Dit weegt mee in de score. Het is niet altijd wat een lezer helpt.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /Teneinde u te helpen/ }))
    expect(went).toEqual([{ block: 'b4', start: 0, end: 43 }])
  })

  test('says in words how many sentences have each colour', async () => {
    const levels = ([1, 4, 4] as const).map((level, at) => ({ block: 'b4', start: at * 10, end: at * 10 + 9, level }))
    const asked: string[] = []
    const commands = { goTo: () => {}, colourSentences: () => asked.push('kleur'), show: () => {} }
    render(<ReadingIndication score={score} blocks={SMALL_LETTER} levels={levels} sentences="gekleurd" commands={commands} />)
    const lines = within(screen.getByRole('list', { name: 'Zinnen in de brief' })).getAllByRole('listitem')
    expect(lines.map((line) => line.textContent)).toEqual(['1 makkelijk 1 zin', '2 vrij makkelijk 0 zinnen', '3 moeilijk 0 zinnen', '4 zeer moeilijk 2 zinnen'])
    const button = screen.getByRole('button', { name: 'Zinnen kleuren' })
    expect(button.getAttribute('aria-pressed')).toBe('true')
    await userEvent.setup().click(button)
    expect(asked).toEqual(['kleur'])
  })

  test('says nothing of a text that is too short, but how much more it needs', () => {
    render(
      <ReadingIndication
        score={{ ...score, score: null, level: null, wordsNeeded: 21 }}
        blocks={[]}
        levels={[]}
        sentences="gekleurd"
        commands={{ goTo: () => {}, colourSentences: () => {}, show: () => {} }}
      />,
    )
    expect(screen.getByText('De tekst is te kort om iets te zeggen over hoe makkelijk hij leest. Er zijn nog 21 woorden nodig.')).toBeTruthy()
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Wat meten wij?'])
  })
})

describe('the checklist', () => {
  const item = (rest: Partial<ChecklistItem>): ChecklistItem => ({ id: 'reden', demand: 'verplicht', status: 'aanwezig', places: [], branch: null, ...rest })

  test('shows what is missing at once, what is there when asked, and never what isn’t needed', async () => {
    render(
      <Checklist
        items={[
          item({}),
          item({ id: 'telefoonnummer', status: 'ontbreekt' }),
          item({ id: 'hulp', status: 'ontbreekt', demand: 'advies' }),
          item({ id: 'bedrag', status: 'niet-nodig' }),
        ]}
        goTo={() => {}}
      />,
    )
    expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual(['Een telefoonnummer ontbreekt', 'Waar de lezer hulp krijgt zou helpen'])
    expect(screen.getByTitle('Toon ook wat er al in staat').textContent).toBe('1 van 3')
    await userEvent.setup().click(screen.getByRole('button', { name: '1 van 3' }))
    expect(screen.getByTitle('Toon alleen wat mist').textContent).toBe('1 van 3')
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
  })

  test('is calm when nothing is missing', () => {
    render(<Checklist items={[item({})]} goTo={() => {}} />)
    expect(screen.getByText('Ja, alles wat bij deze brief hoort is gevonden.')).toBeTruthy()
  })
})

test('the rule book finds words without their accents', async () => {
  render(<RuleBook rules={[RULE, { ...RULE, id: 'lange-zin', title: 'Lange zin', why: 'Eén gedachte in een zin.' }]} close={() => {}} />)
  await userEvent.setup().type(screen.getByRole('searchbox', { name: 'Zoek een regel' }), 'een GEDACHTE')
  expect(screen.getByText('1 regel gevonden')).toBeTruthy()
  expect(screen.getByText('Lange zin')).toBeTruthy()
  expect(screen.queryByText('Ambtelijk woord')).toBeNull()
})

test('the rule book says what to do when it finds nothing', async () => {
  render(<RuleBook rules={[RULE]} close={() => {}} />)
  await userEvent.setup().type(screen.getByRole('searchbox', { name: 'Zoek een regel' }), 'xyz')
  expect(screen.getByRole('status').textContent).toBe('Geen regels gevonden. Probeer een ander woord, of maak het zoekvak leeg.')
})

test('a menu opens with its first item, walks by arrows and gives the focus back', async () => {
  const chosen: string[] = []
  render(<MenuButton label="Rapport" icon={null} purpose="secondary" items={['html', 'csv'].map((label) => ({ label, choose: () => chosen.push(label) }))} />)
  const user = userEvent.setup()
  const button = screen.getByRole('button', { name: 'Rapport' })
  await user.click(button)
  expect(document.activeElement?.textContent).toBe('html')
  await user.keyboard('{ArrowDown}{Enter}')
  expect([chosen, document.activeElement, screen.queryByRole('menu')]).toEqual([['csv'], button, null])
  await user.click(button)
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement?.textContent).toBe('csv')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
})
