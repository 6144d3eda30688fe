import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type LinkRefusedProps = {
  view: PageView;
  t: Text['people']['link'];
  login: Text['people']['login'];
  /** Why the link does not work. */
  reason: string;
  action: string;
  email?: string;
  naar?: string;
  /** Page of a group to ask to join anew. */
  group?: string;
};

/** A link that does not work any more, with a way to a new one. */
export function LinkRefused({ view, t, login, reason, action, email, naar, group }: LinkRefusedProps) {
  return (
    <Page view={view}>
      <Hero title={t.refusedTitle} lead={reason}>
        {group ? <ButtonLink label={t.toGroup} href={group} /> : null}
      </Hero>
      <Section id="nieuw" title={t.newTitle} intro={t.newIntro}>
        <Form action={action} labelledBy="nieuw">
          <TextField
            t={view.t}
            name="email"
            type="email"
            label={login.email}
            value={email}
            autoComplete="email"
            maxLength={254}
            width="middle"
            required
          />
          <HiddenField name="naar" value={naar ?? ''} />
          <Honeypot t={view.t} />
          <SubmitButton label={login.send} look={group ? 'secondary' : 'primary'} />
        </Form>
      </Section>
    </Page>
  );
}
