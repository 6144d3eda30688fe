import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { FactList } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

const names = ['primary', 'accent', 'surface', 'ink'] as const;
type Name = (typeof names)[number];

export type SetUpColoursProps = {
  view: PageView;
  t: Text['firstStart'];
  form: FormState;
  action: string;
  /** What was kept last, and whether it can be read. */
  checks: { name: Name; wished: string; used: string; ratio: string }[];
  next: string;
};

/** The look of a new library; this page itself wears it. */
export function SetUpColours({ view, t, form, action, checks, next }: SetUpColoursProps) {
  const base = fieldsOf({ view, form });
  const words = t.colours;
  return (
    <Page view={view}>
      <Hero kicker={t.step(2)} title={words.title} lead={words.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="kleuren" title={words.choose}>
        <Form action={action} labelledBy="kleuren">
          {names.map((name) => (
            <TextField
              key={name}
              {...base(name)}
              label={words.names[name]}
              hint={words.hint}
              maxLength={7}
              width="short"
              required
            />
          ))}
          <RadioGroup
            {...base('shape')}
            label={words.shape}
            options={(['round', 'soft', 'square'] as const).map((value) => ({
              value,
              label: words.shapes[value],
            }))}
            required
          />
          <RadioGroup
            {...base('heading')}
            label={words.heading}
            options={(['serif', 'sans', 'slab'] as const).map((value) => ({
              value,
              label: words.headings[value],
            }))}
            required
          />
          <Buttons>
            <SubmitButton label={words.look} name="doe" value="kijk" look="secondary" />
            <SubmitButton label={words.save} name="doe" value="bewaar" />
          </Buttons>
        </Form>
      </Section>
      <Section id="contrast" title={words.check} intro={words.checkIntro} tone="tint">
        <FactList
          facts={checks.map(({ name, wished, used, ratio }) => ({
            term: words.names[name],
            detail: wished === used ? words.fine(wished, ratio) : words.changed(wished, used, ratio),
          }))}
        />
        <ButtonLink label={t.skip} href={next} look="subtle" />
      </Section>
    </Page>
  );
}
