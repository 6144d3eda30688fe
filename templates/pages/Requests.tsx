import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { Buttons } from '../parts/Buttons.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type RequestView = { id: string; name: string; lines: string[] };
export type RequestsProps = {
  view: PageView;
  t: Text['groups']['requests'];
  lead: string;
  notice?: string;
  form: FormState;
  action: string;
  requests: RequestView[];
};

/** Who asked to join a group, with yes and no. */
export function Requests({ view, t, lead, notice, form, action, requests }: RequestsProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={requests.length > 0 ? lead : undefined} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      {requests.length === 0 ? <EmptyState title={t.none} motif="people" /> : null}
      {requests.map((request) => (
        <Section key={request.id} id={`verzoek-${request.id}`} title={request.name}>
          {request.lines.map((line) => (
            <p key={line} className="nl-paragraph">
              {line}
            </p>
          ))}
          <Form action={action} labelledBy={`verzoek-${request.id}`}>
            <HiddenField name="verzoek" value={request.id} />
            <TextArea
              t={view.t}
              name={`reden-${request.id}`}
              value={form.values[`reden-${request.id}`]}
              label={t.reason}
              hint={t.reasonHint}
              rows={2}
              maxLength={1000}
            />
            <Buttons>
              <SubmitButton label={t.accept} name="besluit" value="ja" />
              <SubmitButton label={t.decline} name="besluit" value="nee" look="secondary" />
            </Buttons>
          </Form>
        </Section>
      ))}
    </Page>
  );
}
