import type { Text } from '../../src/core/text/index.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { ButtonLink, type ButtonLook } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { Notice, type NoticeTone } from '../parts/Notice.tsx';

export type DossierWritingProps = {
  t: Text['dossiers'];
  /** What was just done, in a sentence. */
  done?: string;
  /** Why what was asked was not done. */
  problem?: string;
  /** How the draft stands. */
  state?: { tone: NoticeTone; title: string; text: string };
  links: { label: string; href: string; look?: ButtonLook }[];
  /** One button that asks the librarians to look at it. */
  ready?: { action: string; hidden: Record<string, string> };
};

/** For who writes along: how the draft stands and what can be done. */
export function DossierWriting({ t, done, problem, state, links, ready }: DossierWritingProps) {
  return (
    <>
      {done ? <Notice tone="success" title={done} live /> : null}
      {problem ? <Notice tone="error" title={problem} live /> : null}
      {state ? (
        <Notice tone={state.tone} title={state.title}>
          {state.text}
        </Notice>
      ) : null}
      <Buttons>
        {links.map((link) => (
          <ButtonLink key={link.href} {...link} />
        ))}
        {ready ? <ActionForm label={t.page.ready} {...ready} /> : null}
      </Buttons>
    </>
  );
}
