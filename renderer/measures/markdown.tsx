import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Nodes, Parents, Table } from 'mdast'
import { Fragment, useMemo, type ReactNode } from 'react'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const reader = unified().use(remarkParse).use(remarkGfm)

/** A page of our own docs. Only words come out: no html, no links, no pictures. */
export function Markdown({ text }: { readonly text: string }) {
  const tree = useMemo(() => reader.parse(text), [text])
  return <>{draw(tree)}</>
}

function draw(node: Nodes): ReactNode {
  switch (node.type) {
    case 'heading':
      return (
        <Heading level={node.depth === 1 ? 1 : node.depth === 2 ? 2 : 3} appearance={node.depth === 1 ? 'level-2' : 'level-4'}>
          {drawAll(node)}
        </Heading>
      )
    case 'paragraph':
      return <Paragraph>{drawAll(node)}</Paragraph>
    case 'list':
      return node.ordered === true ? <ol>{drawAll(node)}</ol> : <ul>{drawAll(node)}</ul>
    case 'listItem':
      // One paragraph in an item is the item itself.
      return <li>{node.children.map((child, index) => (child.type === 'paragraph' ? <Fragment key={index}>{drawAll(child)}</Fragment> : draw(child)))}</li>
    case 'table':
      return drawTable(node)
    case 'strong':
      return <strong>{drawAll(node)}</strong>
    case 'emphasis':
      return <em>{drawAll(node)}</em>
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'text':
      return node.value
    default:
      return 'children' in node ? drawAll(node) : null
  }
}

function drawAll(node: Parents): ReactNode {
  return node.children.map((child, index) => <Fragment key={index}>{draw(child)}</Fragment>)
}

function drawTable({ children: [head, ...rows] }: Table): ReactNode {
  return (
    <div className="page__table">
      <table className="utrecht-table">
        <thead>
          <tr>
            {head?.children.map((cell, index) => (
              <th scope="col" key={index}>
                {drawAll(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, at) =>
                at === 0 ? (
                  <th scope="row" key={at}>
                    {drawAll(cell)}
                  </th>
                ) : (
                  <td key={at}>{drawAll(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
