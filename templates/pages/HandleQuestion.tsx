import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { ExpertAsks, type ExpertAsksProps } from '../parts/ExpertAsks.tsx';
import { FactList } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';
import { SelectField, type Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type HandleQuestionProps = {
  view: PageView;
  t: Text['questions'];
  /** Address of this page, to which each form adds its own part. */
  base: string;
  today: string;
  done: boolean;
  form: FormState;
  question: { text: string; asker: string; asked: string; state: string; isOpen: boolean; answer?: string };
  /** The post it grew from. */
  origin?: LinkView & { term: string };
  /** The dossier at which it was asked. */
  dossier?: LinkView;
  group?: LinkView;
  experts: Omit<ExpertAsksProps, 'view' | 'form'>;
  /** When an expert's answer stands ready. */
  answerHint?: string;
  invite: LinkView;
  /** Who was invited because of this question. */
  invited: { title: string; links: LinkView[] };
  groups: Option[];
  themes: Option[];
};

/** The librarian's desk: one question, and the ways on from it. */
export function HandleQuestion(props: HandleQuestionProps) {
  const { view, t, base, today, done, form, question, dossier, group, origin } = props;
  return (
    <Page view={view}>
      <Hero title={t.handle.title}>
        <ButtonLink label={t.handle.back} href={today} look="secondary" />
        {group ? <ButtonLink label={t.handle.toGroup} href={group.href} /> : null}
        <ButtonLink {...props.invite} look="secondary" />
      </Hero>
      <Section id="vraag" title={t.handle.asked} intro={t.handle.onlyStaff}>
        {done ? (
          <Notice tone="success" live>
            {t.handle.done}
          </Notice>
        ) : null}
        <ErrorSummary t={view.t} errors={form.errors} />
        <blockquote className="kc-quote">{question.text}</blockquote>
        <FactList
          facts={[
            { term: t.handle.by, detail: question.asker },
            { term: t.handle.on, detail: question.asked },
            { term: t.handle.state, detail: question.state },
            ...(origin
              ? [
                  {
                    term: origin.term,
                    detail: (
                      <a className="nl-link" href={origin.href}>
                        {origin.label}
                      </a>
                    ),
                  },
                ]
              : []),
            ...(dossier ? [{ term: t.handle.from, detail: <a href={dossier.href}>{dossier.label}</a> }] : []),
          ]}
        />
        {question.answer ? <blockquote className="kc-quote">{question.answer}</blockquote> : null}
        {question.isOpen ? <WaysOn t={t} hasGroup={Boolean(group)} /> : null}
      </Section>
      {props.invited.links.length > 0 ? (
        <Section id="uitgenodigd" title={props.invited.title}>
          <LinkList links={props.invited.links} />
        </Section>
      ) : null}
      {question.isOpen ? <Wording {...props} /> : null}
      <ExpertAsks view={view} form={form} {...props.experts} />
      {question.isOpen ? <Ways {...props} base={base} /> : null}
    </Page>
  );
}

/** The page is long: what can be done with the question, to jump to. */
function WaysOn({ t, hasGroup }: { t: Text['questions']; hasGroup: boolean }) {
  const { ways, wordTitle, group, existing, answer, close } = t.handle;
  const links = [
    { label: wordTitle, href: '#verwoorden' },
    ...(hasGroup ? [] : [{ label: group, href: '#groep-maken' }]),
    { label: existing, href: '#koppelen' },
    { label: answer, href: '#beantwoorden' },
    { label: close, href: '#sluiten' },
  ];
  return (
    <nav aria-labelledby="wegen">
      <h3 className="nl-heading nl-heading--level-3" id="wegen">
        {ways}
      </h3>
      <LinkList links={links} />
    </nav>
  );
}

function Wording({ view, t, base, form, themes }: HandleQuestionProps) {
  const { values } = form;
  const words = t.handle;
  return (
    <Section id="verwoorden" title={words.wordTitle} tone="tint">
      <Form action={`${base}/verwoorden`} labelledBy="verwoorden">
        <TextArea
          t={view.t}
          name="publicText"
          label={words.publicText}
          hint={words.publicHint}
          value={values.publicText}
          error={form.errors.find((each) => each.field === 'publicText')?.message}
          rows={4}
          maxLength={600}
          required
        />
        <CheckboxGroup
          t={view.t}
          name="themas"
          label={words.themes}
          options={themes}
          values={(values.themas ?? '').split(',')}
        />
        <SubmitButton label={words.word} />
      </Form>
    </Section>
  );
}

function Ways({ view, t, base, form, groups, group, answerHint }: HandleQuestionProps) {
  const { values } = form;
  const words = t.handle;
  const error = (field: string) => form.errors.find((each) => each.field === field)?.message;
  return (
    <>
      {group ? null : (
        <Section id="groep-maken" title={words.group} intro={words.groupHint}>
          <Form action={`${base}/groep`} labelledBy="groep-maken">
            <TextField
              t={view.t}
              name="titel"
              label={words.groupTitle}
              value={values.titel}
              error={error('titel')}
              maxLength={120}
              required
            />
            <TextArea
              t={view.t}
              name="samenvatting"
              label={words.groupSummary}
              value={values.samenvatting}
              error={error('samenvatting')}
              rows={4}
              maxLength={400}
              required
            />
            <SubmitButton label={words.makeGroup} />
          </Form>
        </Section>
      )}
      <Section id="koppelen" title={words.existing}>
        <Form action={`${base}/koppelen`} labelledBy="koppelen">
          <SelectField
            t={view.t}
            name="groep"
            label={words.chooseGroup}
            empty={words.chooseGroup}
            options={groups}
            value={values.groep}
            error={error('groep')}
            required
          />
          <SubmitButton label={words.add} look="secondary" />
        </Form>
      </Section>
      <Section id="beantwoorden" title={words.answer} intro={words.answerHint} tone="tint">
        <Form action={`${base}/beantwoorden`} labelledBy="beantwoorden">
          <TextArea
            t={view.t}
            name="antwoord"
            label={words.answerText}
            hint={answerHint}
            value={values.antwoord}
            error={error('antwoord')}
            maxLength={10_000}
            required
          />
          <SubmitButton label={words.sendAnswer} />
        </Form>
      </Section>
      <Section id="sluiten" title={words.close} intro={words.closeHint}>
        <Form action={`${base}/sluiten`} labelledBy="sluiten">
          <TextArea
            t={view.t}
            name="reden"
            label={words.reason}
            value={values.reden}
            error={error('reden')}
            rows={3}
            maxLength={1000}
            required
          />
          <SubmitButton label={words.doClose} look="danger" />
        </Form>
      </Section>
    </>
  );
}
