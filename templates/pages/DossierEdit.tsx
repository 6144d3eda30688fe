import type { Text } from '../../src/core/text/index.ts';
import { Columns } from '../parts/Columns.tsx';
import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx';
import { FactList } from '../parts/FactList.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { DossierComparison, type ComparisonView } from './DossierComparison.tsx';
import { DossierForm, type DossierFormProps } from './DossierForm.tsx';

export type DossierEditProps = {
  view: PageView;
  t: Text['dossiers'];
  title: string;
  form: Omit<DossierFormProps, 't' | 'shell'>;
  errors: FieldError[];
  /** What to do first, in a sentence. */
  first?: string;
  done?: string;
  hasPictures: boolean;
  /** Whose session ended while writing. */
  signInHref?: string;
  /** Someone else saved in the meantime. */
  conflict?: { text: string; theirs?: ComparisonView; yours: ComparisonView; current: string };
};

/** Writing along in a dossier; with what someone else saved in the meantime, when that happened. */
export function DossierEdit({
  view,
  t,
  title,
  form,
  errors,
  first,
  done,
  hasPictures,
  signInHref,
  conflict,
}: DossierEditProps) {
  return (
    <Page view={view}>
      <Hero
        title={conflict ? t.conflict.title : t.edit.heading}
        kicker={title}
        lead={conflict ? undefined : t.edit.lead}
      />
      {done ? <Notice tone="success" title={done} live /> : null}
      {signInHref ? <SignIn t={t.edit.signedOut} href={signInHref} /> : null}
      {first ? <Notice tone="info" title={first} live /> : null}
      {conflict ? (
        <Notice tone="warning" live>
          {conflict.text}
        </Notice>
      ) : (
        <ErrorSummary t={view.t} errors={errors} />
      )}
      {conflict?.theirs ? (
        <Section id="intussen" title={t.conflict.theirs}>
          <DossierComparison t={view.t} comparison={conflict.theirs} level={3} />
        </Section>
      ) : null}
      {conflict ? (
        <Section id="jouw" title={t.conflict.yours} intro={t.conflict.yoursIntro}>
          <DossierComparison t={view.t} comparison={conflict.yours} level={3} />
        </Section>
      ) : null}
      <Columns aside={<Help t={t.edit} hasPictures={hasPictures} />} asideLabel={t.edit.aside}>
        <DossierForm t={t.edit} shell={view.t} {...form} />
        {conflict ? (
          <TextArea
            t={view.t}
            name="nu-bewaard"
            label={t.conflict.current}
            hint={t.conflict.currentHint}
            value={conflict.current}
            rows={16}
          />
        ) : null}
      </Columns>
    </Page>
  );
}

/** In a tab of its own: the text on this page is not stored anywhere yet. */
function SignIn({ t, href }: { t: Text['dossiers']['edit']['signedOut']; href: string }) {
  return (
    <Notice tone="warning" title={t.title} live>
      {`${t.text} `}
      <a className="nl-link" href={href} target="_blank" rel="noopener">
        {t.link}
      </a>
    </Notice>
  );
}

function Help({ t, hasPictures }: { t: Text['dossiers']['edit']; hasPictures: boolean }) {
  return (
    <>
      <Heading level={2} look={4}>
        {t.aside}
      </Heading>
      <FactList facts={Object.values(t.help).map(({ term, detail }) => ({ term, detail }))} look="panel" />
      {hasPictures ? <p className="nl-paragraph">{t.picture}</p> : null}
    </>
  );
}
