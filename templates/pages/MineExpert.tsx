import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Notice } from '../parts/Notice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { Section } from '../parts/Section.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type MineExpertProps = {
  view: PageView;
  t: Text['experts']['mine'];
  visibility: Text['experts']['visibility'];
  /** Where the person takes part; chosen from when there are several. */
  libraries: LinkView[];
  library?: string;
  form: FormState;
  action: string;
  themes: Option[];
  done?: string;
  profileHref?: string;
  withdrawAction?: string;
};

/** One's own profile as an expert: what others see, how often one may be asked, and the switch to pause. */
export function MineExpert(props: MineExpertProps) {
  const { view, t, libraries, library, form, done, profileHref, withdrawAction } = props;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        {profileHref ? <ButtonLink label={t.look} href={profileHref} look="secondary" /> : null}
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      {done === 'bewaard' ? (
        <Notice tone="success" live>
          {t.saved}
        </Notice>
      ) : null}
      {done === 'ingetrokken' ? (
        <Notice tone="success" live>
          {t.withdrawn}
        </Notice>
      ) : null}
      {libraries.length !== 1 ? (
        <Section id="bibliotheken" title={t.where} intro={libraries.length === 0 ? t.nowhere : undefined}>
          <Buttons>
            {libraries.map((each) => (
              <ButtonLink key={each.href} {...each} look="secondary" />
            ))}
          </Buttons>
        </Section>
      ) : null}
      {library ? <Profile {...props} library={library} /> : null}
      {withdrawAction ? (
        <Section id="intrekken" title={t.withdraw} intro={t.withdrawHint}>
          <ActionForm
            action={withdrawAction}
            label={t.doWithdraw}
            hidden={{ bibliotheek: form.values.bibliotheek ?? '' }}
            look="danger"
          />
        </Section>
      ) : null}
    </Page>
  );
}

function Profile({
  view,
  t,
  visibility,
  library,
  form,
  action,
  themes,
}: MineExpertProps & { library: string }) {
  const { values } = form;
  const base = fieldsOf({ view, form });
  const box = (name: string) => ({
    t: view.t,
    name,
    checked: values[name] === 'ja',
    error: errorOf(form, name),
  });
  return (
    <Section id="profiel" title={t.profile(library)}>
      <Form action={action} labelledBy="profiel">
        <HiddenField name="bibliotheek" value={values.bibliotheek ?? ''} />
        <TextField
          {...base('naam')}
          label={t.name}
          hint={t.nameHint}
          maxLength={100}
          width="middle"
          required
        />
        <TextArea {...base('over')} label={t.about} hint={t.aboutHint} rows={5} maxLength={2000} />
        {themes.length > 0 ? (
          <CheckboxGroup
            t={view.t}
            name="themas"
            label={t.themes}
            options={themes}
            values={(values.themas ?? '').split(',')}
          />
        ) : null}
        <TextField {...base('talen')} label={t.speaks} hint={t.speaksHint} maxLength={200} />
        <TextField {...base('buurt')} label={t.neighbourhood} maxLength={100} width="middle" />
        <TextField {...base('wanneer')} label={t.availability} hint={t.availabilityHint} maxLength={300} />
        <NumberField {...base('permaand')} label={t.perMonth} hint={t.perMonthHint} min={1} max={31} />
        <RadioGroup
          {...base('zichtbaar')}
          label={t.visibility}
          options={[
            { value: 'staff', label: visibility.staff, hint: t.staffHint },
            { value: 'participants', label: visibility.participants, hint: t.participantsHint },
            { value: 'public', label: visibility.public, hint: t.publicHint },
          ]}
          required
        />
        <CheckboxField {...box('pauze')} label={t.pause} hint={t.pauseHint} />
        <CheckboxField {...box('akkoord')} label={t.consent} hint={t.consentHint} required />
        <SubmitButton label={t.save} />
      </Form>
    </Section>
  );
}
