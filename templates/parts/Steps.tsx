import { ActionForm } from './ActionForm.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { Buttons } from './Buttons.tsx';
import type { PageView } from './PageView.ts';
import { Section } from './Section.tsx';

/** What can be done next with the thing on this page, in the ways of working of this library. */
export function Steps({ view }: { view: PageView }) {
  const { steps } = view;
  if (!steps || steps.items.length === 0) return null;
  return (
    <Section id="stappen" title={steps.title} tone="tint">
      <Buttons>
        {steps.items.map((step) =>
          'href' in step ? (
            <ButtonLink key={step.href} label={step.label} href={step.href} look="secondary" />
          ) : (
            <ActionForm key={step.action} label={step.label} action={step.action} />
          ),
        )}
      </Buttons>
    </Section>
  );
}
