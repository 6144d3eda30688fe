import type { ShellText } from '../../src/core/text/nl/shell.ts';

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };
export type DiffRow = { kind: 'same' | 'added' | 'removed' | 'changed'; parts: DiffPart[] };
export type DiffViewProps = { t: ShellText; rows: DiffRow[] };

/** What changed between two versions, paragraph by paragraph, with the words spoken as well as coloured. */
export function DiffView({ t, rows }: DiffViewProps) {
  return (
    <ol className="kc-diff" role="list">
      {rows.map((row, index) => (
        <li className={`kc-diff__row kc-diff__row--${row.kind}`} key={index}>
          {row.kind === 'same' ? null : <p className="kc-diff__kind">{t.diff[row.kind]}</p>}
          <p className="kc-diff__text">
            {row.parts.map((part, at) => (
              <Piece t={t} part={part} spoken={row.kind === 'changed'} key={at} />
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Piece({ t, part, spoken }: { t: ShellText; part: DiffPart; spoken: boolean }) {
  if (part.kind === 'same') return part.text;
  const Tag = part.kind === 'added' ? 'ins' : 'del';
  // Most screen readers do not announce ins and del by themselves.
  return (
    <Tag>
      {spoken ? <span className="kc-visually-hidden">{` [${t.diff[part.kind]}: `}</span> : null}
      {part.text}
      {spoken ? <span className="kc-visually-hidden">{'] '}</span> : null}
    </Tag>
  );
}
