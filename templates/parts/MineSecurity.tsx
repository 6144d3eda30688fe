import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ActionForm } from './ActionForm.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { EmailField } from './EmailField.tsx';
import { Form } from './Form.tsx';
import type { PageView } from './Page.tsx';
import { Section } from './Section.tsx';
import { SubmitButton } from './SubmitButton.tsx';

export type MineSecurityProps = {
  view: PageView;
  t: Text['account'];
  form: FormState;
  addressAction: string;
  passwordAction: string;
  factorHref: string;
  /** Where the second step stands, in a sentence. */
  factor: string;
  factorLabel: string;
  factorTitle: string;
};

/** How one logs in: address, password, second step. */
export function MineSecurity(props: MineSecurityProps) {
  const { view, t, form, addressAction, passwordAction, factorHref, factor, factorLabel, factorTitle } =
    props;
  return (
    <Section id="inloggen" title={t.mine.title}>
      <Form action={addressAction} label={t.mine.address}>
        <EmailField t={view.t} form={form} label={t.mine.address} hint={t.mine.addressHint} required />
        <SubmitButton label={t.mine.changeAddress} look="secondary" />
      </Form>
      <h3 className="nl-heading nl-heading--level-3">{t.mine.password}</h3>
      <p className="nl-paragraph">{t.mine.passwordText}</p>
      <ActionForm action={passwordAction} label={t.mine.choosePassword} />
      <h3 className="nl-heading nl-heading--level-3">{factorTitle}</h3>
      <p className="nl-paragraph">{factor}</p>
      <ButtonLink label={factorLabel} href={factorHref} look="secondary" />
    </Section>
  );
}
