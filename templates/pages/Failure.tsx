import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';

export type FailureProps = {
  view: PageView;
  /** Number under which it was logged. */
  reference?: string;
  /** A sentence of its own for a failure we know; `title` and `text` then replace the general words. */
  known?: { title: string; text: string };
};

/** What you see when something went wrong that you could not help, or may not be done. */
export function Failure({ view, reference, known }: FailureProps) {
  const { t, library, network } = view;
  return (
    <Page view={view}>
      <Hero title={known?.title ?? t.failure.title} lead={known?.text ?? t.failure.text}>
        {reference ? <p>{t.failure.reference(reference)}</p> : null}
        <ButtonLink label={t.failure.home} href={library?.href ?? network.href} />
      </Hero>
    </Page>
  );
}
