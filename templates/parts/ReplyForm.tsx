import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { Form } from './Form.tsx';
import { HiddenField } from './HiddenField.tsx';
import type { PageView } from './Page.tsx';
import { Section } from './Section.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { TextArea } from './TextArea.tsx';

export type ReplyView = {
  action: string;
  /** The post that is answered. */
  replyTo?: { id: string; text: string };
  cancelHref: string;
};
export type ReplyFormProps = ReplyView & { view: PageView; t: Text['talk']['write']; form: FormState };

/** Saying something in a conversation. */
export function ReplyForm({ view, t, action, replyTo, cancelHref, form }: ReplyFormProps) {
  return (
    <Section id="reageer" title={t.replyTitle} intro={replyTo?.text} tone="tint">
      {replyTo ? (
        <p className="nl-paragraph">
          <a className="nl-link" href={cancelHref}>
            {t.notReplying}
          </a>
        </p>
      ) : null}
      <Form action={action} labelledBy="reageer">
        <HiddenField name="antwoord" value={replyTo?.id ?? ''} />
        <TextArea
          t={view.t}
          name="bericht"
          label={t.body}
          hint={t.bodyHint}
          value={form.values.bericht}
          error={form.errors.find((error) => error.field === 'bericht')?.message}
          rows={6}
          maxLength={10_000}
          required
        />
        <SubmitButton label={t.send} />
      </Form>
    </Section>
  );
}
