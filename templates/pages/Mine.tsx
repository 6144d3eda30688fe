import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { DossierCard, type DossierCardProps } from '../parts/DossierCard.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { EventCard, type EventCardProps } from '../parts/EventCard.tsx';
import { GroupCard, type GroupCardProps } from '../parts/GroupCard.tsx';
import { Hero } from '../parts/Hero.tsx';
import { MineMail } from '../parts/MineMail.tsx';
import { MineTaking, type MineTakingProps } from '../parts/MineTaking.tsx';
import { MineDetails } from '../parts/MineDetails.tsx';
import { MineData, type MineDataProps } from '../parts/MineData.tsx';
import { MineSecurity, type MineSecurityProps } from '../parts/MineSecurity.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { QuestionCard, type QuestionCardProps } from '../parts/QuestionCard.tsx';
import { Section } from '../parts/Section.tsx';

export type MineProps = {
  view: PageView;
  t: Text['people']['mine'];
  name: string;
  email: string;
  groups: GroupCardProps[];
  signUps: EventCardProps[];
  questions: QuestionCardProps[];
  dossiers: DossierCardProps[];
  taking: MineTakingProps;
  form: FormState;
  notice?: string;
  security: Omit<MineSecurityProps, 'view' | 'form'>;
  data: MineDataProps;
  action: string;
  signOutAction: string;
  librariesHref: string;
  /** For who works in the admin. */
  staffHref?: string;
  languages: { nl: string; en: string };
  mail: Text['told']['settings'];
  mailHref: string;
};

/** A person's own corner: what one takes part in, and one's details. */
export function Mine(props: MineProps) {
  const { view, t, name, form, notice, security, data, signOutAction, staffHref } = props;
  const lists = [props.signUps, props.questions, props.dossiers, props.taking.proposals];
  const isEmpty = lists.every((list) => list.length === 0);
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead(name)}>
        <Buttons>
          {staffHref ? <ButtonLink label={t.staff} href={staffHref} look="secondary" /> : null}
          <ActionForm action={signOutAction} label={t.signOut} />
        </Buttons>
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <Groups {...props} />
      {isEmpty ? <p className="kc-section__intro">{t.later}</p> : null}
      <SignUps {...props} />
      <QuestionsAndDossiers {...props} />
      <MineTaking {...props.taking} />
      <MineMail t={props.mail} href={props.mailHref} />
      <MineDetails {...props} />
      <MineSecurity view={view} form={form} {...security} />
      <MineData {...data} />
    </Page>
  );
}

function Groups({ t, groups, librariesHref }: MineProps) {
  return (
    <Section id="groepen" title={t.groups}>
      {groups.length > 0 ? (
        <CardGrid look="wide" brief>
          {groups.map((group) => (
            <GroupCard key={group.href} {...group} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState title={t.noGroups} text={t.noGroupsText} motif="people">
          <ButtonLink label={t.toLibraries} href={librariesHref} look="secondary" />
        </EmptyState>
      )}
    </Section>
  );
}

function SignUps({ t, signUps }: MineProps) {
  if (signUps.length === 0) return null;
  return (
    <Section id="aanmeldingen" title={t.rsvps} intro={t.change} tone="tint">
      <CardGrid brief>
        {signUps.map((event) => (
          <EventCard key={event.href} {...event} />
        ))}
      </CardGrid>
    </Section>
  );
}

function QuestionsAndDossiers({ t, questions, dossiers }: MineProps) {
  return (
    <>
      {questions.length > 0 ? (
        <Section id="vragen" title={t.questions}>
          <CardGrid brief>
            {questions.map((question) => (
              <QuestionCard key={`${question.asked?.iso} ${question.text}`} {...question} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {dossiers.length > 0 ? (
        <Section id="dossiers" title={t.dossiers}>
          <CardGrid brief>
            {dossiers.map((dossier) => (
              <DossierCard key={dossier.href} {...dossier} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </>
  );
}
